import type { MedusaContainer } from "@medusajs/framework/types"
import {
  tiersOf,
  type ApprovalDecisionRow,
  type ApprovalRequestRow,
} from "../../../../modules/approval"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../../modules/company"
import { customersOf } from "../../../../workflows/approval/people/members"
import type { StoreApprovalWho } from "./types"

/** Names of roles and members, by their keys (`role:…`, `member:…`). */
export type ApprovalNames = ReadonlyMap<string, string>

/** Of all that a page of requests names, in three statements. */
export async function namesOf(
  container: MedusaContainer,
  rows: readonly ApprovalRequestRow[],
  decisions: readonly ApprovalDecisionRow[]
): Promise<ApprovalNames> {
  const keys = rows.flatMap((row) =>
    tiersOf(row).flatMap((tier) => [...tier.keys, ...tier.escalate_keys])
  )
  const lenders = decisions.flatMap(
    ({ on_behalf_of_id }) => on_behalf_of_id ?? []
  )
  const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
  const [roles, members] = await Promise.all([
    companies.listB2bRoles(
      { id: idsOf(keys, "role") },
      { select: ["id", "name"], take: null }
    ),
    companies.listB2bMembers(
      { id: [...idsOf(keys, "member"), ...lenders] },
      { select: ["id", "customer_id"], take: null }
    ),
  ])
  const customers = await customersOf(
    container,
    members.map(({ customer_id }) => customer_id)
  )
  return new Map([
    ...roles.map(({ id, name }): [string, string] => [`role:${id}`, name]),
    ...members.map(({ id, customer_id }): [string, string] => [
      `member:${id}`,
      customers.get(customer_id)?.name ?? id,
    ]),
  ])
}

const KINDS = ["role", "member", "project_lead", "sales_rep", "office"] as const

/** Whom a key means. */
export function whoOf(key: string, names: ApprovalNames): StoreApprovalWho[] {
  const [name] = key.split(":", 1)
  return KINDS.filter((kind) => kind === name).map((kind) => ({
    kind,
    name: names.get(key) ?? null,
  }))
}

function idsOf(keys: readonly string[], kind: string): string[] {
  const prefix = `${kind}:`
  return [
    ...new Set(
      keys
        .filter((key) => key.startsWith(prefix))
        .map((key) => key.slice(prefix.length))
    ),
  ]
}
