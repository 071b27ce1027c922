import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  planMoves,
  repRuleErrors,
  SALES_REP_MODULE,
  type ApplicableRule,
  type RepMoves,
  type RepRuleRow,
  type SalesRepModuleService,
} from "../../modules/sales-rep"
import { b2bOptions } from "../../options"
import { toMedusaError } from "../../utils/catalogue-error"
import { accountFacts, type NamedFacts } from "./queries/account-facts"
import { refuseUnknownOffices } from "./rep-offices"

export type RulesToApply = {
  office_id: string
  /** Null: all of the office. Those that are not active never count. */
  rule_ids: string[] | null
}

export type RepRulePlan = RepMoves & {
  accounts: Map<string, NamedFacts>
  rules: RepRuleRow[]
  /** Stands for exactly these moves. */
  token: string
}

/**
 * What an office's rules would do now.
 * @throws MedusaError codes `b2b.sales_rep.office_unknown`, `b2b.rep_rule.not_found`
 */
export async function planRepRules(
  container: MedusaContainer,
  { office_id, rule_ids }: RulesToApply
): Promise<RepRulePlan> {
  await refuseUnknownOffices(container, [office_id])
  const known = await container
    .resolve<SalesRepModuleService>(SALES_REP_MODULE)
    .listB2bRepRules(
      { office_id, ...(rule_ids ? { id: rule_ids } : {}) },
      {
        relations: ["sales_rep", "sales_rep.offices"],
        take: null,
        order: { priority: "ASC", id: "ASC" },
      }
    )
  const unknown = rule_ids?.find((id) => !known.some((row) => row.id === id))
  if (unknown !== undefined) {
    throw toMedusaError(repRuleErrors.notFound(unknown))
  }
  const rules = known.filter(({ status }) => status === "active")
  const now = b2bOptions().now()
  const facts = await accountFacts(container, {
    office_id,
    category_ids: [...new Set(rules.flatMap((rule) => rule.category_ids))],
    now,
  })
  const plan = planMoves(facts, rules.map(applicable), now)
  return {
    ...plan,
    accounts: new Map(facts.map((row) => [row.account_id, row])),
    rules,
    token: tokenOf(office_id, plan),
  }
}

function applicable(rule: RepRuleRow): ApplicableRule {
  const { status, offices } = rule.sales_rep
  return {
    ...rule,
    rep_sells:
      status === "active" &&
      offices.some(({ office_id }) => office_id === rule.office_id),
  }
}

function tokenOf(officeId: string, { moves }: RepMoves): string {
  const told = moves.map(({ account_id, rule, ends }) => [
    account_id,
    rule.sales_rep_id,
    rule.type,
    rule.name,
    ends.map(({ id }) => id),
  ])
  return createHash("sha256")
    .update(JSON.stringify([officeId, told]))
    .digest("hex")
}
