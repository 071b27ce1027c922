import type {
  AddedAssignment,
  RepAssignmentRow,
  SalesRepRow,
} from "../../modules/sales-rep"
import type { AccountRow } from "../../modules/trade"
import type { Actor } from "../audit/actor"
import type { AuditLine } from "../audit/record-audit"

type Changed = {
  ending: RepAssignmentRow[]
  added: AddedAssignment[]
  accounts: Pick<AccountRow, "id" | "company_id" | "number">[]
  serving: Pick<SalesRepRow, "id" | "name">[]
}

/** What the log says of accounts that changed hands. */
export function assignmentLines(
  actor: Actor,
  { ending, added, accounts, serving }: Changed
): AuditLine[] {
  const accountOf = new Map(accounts.map((one) => [one.id, one]))
  const repOf = new Map(serving.map((one) => [one.id, one.name]))
  const line = (
    row: AddedAssignment,
    name: string,
    way: "before" | "after"
  ): AuditLine => {
    const account = accountOf.get(row.account_id)
    return {
      company_id: account?.company_id ?? null,
      actor,
      action:
        way === "after" ? "rep_assignment.started" : "rep_assignment.ended",
      subject: {
        type: "account",
        id: row.account_id,
        name: account?.number ?? null,
      },
      [way]: {
        sales_rep_id: row.sales_rep_id,
        sales_rep: name,
        type: row.type,
        source: row.source,
      },
    }
  }
  return [
    ...ending.map((row) => line(row, row.sales_rep.name, "before")),
    ...added.map((row) =>
      line(row, repOf.get(row.sales_rep_id) ?? "", "after")
    ),
  ]
}
