import { MathBN } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  CREDIT_MODULE,
  refuseStatement,
  type CreditFacilityRow,
  type CreditModuleService,
} from "../../../modules/credit"
import { b2bOptions } from "../../../options"
import { toMedusaError } from "../../../utils/catalogue-error"
import { defined } from "../../../utils/defined"
import type { Actor } from "../../audit/actor"
import { changesOf } from "../../audit/changes-of"
import { accountToOwe } from "../account-credit"
import { pick } from "../../company/change"

export type CreditFacilityChange = {
  account_id: string
  /** Null takes the limit back; left out, it stays. */
  credit_limit?: string | null | undefined
  over_limit?: "block" | "warn" | undefined
  /** Null: however long they are overdue. */
  overdue_days_allowed?: number | null | undefined
  /** What the books say; `as_of` is an ISO instant, left out: now. */
  statement?:
    | {
        as_of?: string | undefined
        balance: string
        overdue: string
        overdue_since?: string | undefined
        open_orders: string
        on_stop: boolean
      }
    | undefined
  actor: Actor
}

/** What is written back and told of besides the amounts. */
const RULES = [
  "overdue_since",
  "on_stop",
  "over_limit",
  "overdue_days_allowed",
] as const

const AMOUNTS = ["credit_limit", "balance", "overdue", "open_orders"] as const
const saveCreditFacilityStepId = "b2b-save-credit-facility-step"

/** Writes an account's limit, and what the books say of it. */
export const saveCreditFacilityStep = createStep(
  saveCreditFacilityStepId,
  async (
    { account_id, actor, ...input }: CreditFacilityChange,
    { container }
  ) => {
    const account = await accountToOwe(container, account_id)
    const credit = container.resolve<CreditModuleService>(CREDIT_MODULE)
    const [row] = await credit.listB2bCreditFacilities(
      { account_id },
      { take: 1 }
    )
    const change = changeOf(input, row)
    const saved = row
      ? await credit.updateB2bCreditFacilities({ id: row.id, ...change })
      : await credit.createB2bCreditFacilities({
          account_id,
          company_id: account.company_id,
          office_id: account.office.id,
          currency_code: account.office.currency_code,
          ...change,
        })
    const changes = changesOf(row ? shown(row) : {}, shown(saved))
    return new StepResponse(
      {
        event: { id: saved.id, account_id, company_id: account.company_id },
        audit:
          Object.keys(changes.after).length === 0
            ? []
            : [
                {
                  company_id: account.company_id,
                  actor,
                  action: "credit_facility.saved",
                  subject: {
                    type: "account",
                    id: account_id,
                    name: account.number ?? account_id,
                  },
                  ...changes,
                },
              ],
      },
      { id: saved.id, before: row ? whole(row) : null }
    )
  },
  async (done, { container }) => {
    if (done) {
      const credit = container.resolve<CreditModuleService>(CREDIT_MODULE)
      await (done.before
        ? credit.updateB2bCreditFacilities({ id: done.id, ...done.before })
        : credit.deleteB2bCreditFacilities(done.id))
    }
  }
)

/** Fifteen digits at most, which a number holds exactly. */
function changeOf(
  {
    credit_limit,
    statement,
    ...rules
  }: Omit<CreditFacilityChange, "account_id" | "actor">,
  row: CreditFacilityRow | undefined
) {
  const now = b2bOptions().now()
  const said = statement && {
    ...statement,
    overdue_since: statement.overdue_since ?? null,
    as_of: statement.as_of === undefined ? now : new Date(statement.as_of),
  }
  if (said) {
    const known = row?.as_of ? new Date(row.as_of) : null
    const [refusal] = refuseStatement(said, known, now)
    if (refusal) {
      throw toMedusaError(refusal)
    }
  }
  return {
    ...defined(rules),
    ...(credit_limit === undefined
      ? {}
      : { credit_limit: credit_limit === null ? null : Number(credit_limit) }),
    ...(said && {
      ...said,
      balance: Number(said.balance),
      overdue: Number(said.overdue),
      open_orders: Number(said.open_orders),
    }),
  }
}

/** As it is written back. */
function whole(row: CreditFacilityRow) {
  return pick(row, [...AMOUNTS, ...RULES, "as_of"])
}

/** As people read it in the log. */
function shown(row: CreditFacilityRow): Record<string, unknown> {
  return {
    ...Object.fromEntries(
      AMOUNTS.map((key) => [
        key,
        row[key] === null ? null : MathBN.convert(row[key]).toString(),
      ])
    ),
    as_of: row.as_of && new Date(row.as_of).toISOString(),
    ...pick(row, [...RULES]),
  }
}
