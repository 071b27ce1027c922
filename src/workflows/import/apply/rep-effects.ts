import type { MedusaContainer } from "@medusajs/framework/types"
import {
  SALES_REP_MODULE,
  type SalesRepModuleService,
} from "../../../modules/sales-rep"
import { TRADE_MODULE, type TradeModuleService } from "../../../modules/trade"
import type { BulkFields } from "../../../utils/bulk/bulk-table"
import type { Actor } from "../../audit/actor"
import { SalesRepEvents } from "../../sales-rep/events"
import type { Effects } from "./pricing-effects"
import type { Worked } from "./work-on-changes"

const ENTITIES = ["rep_assignment", "ended_rep_assignment"]
const WRITTEN = ["created", "updated", "removed"]

type Fact = { id: string; starts: boolean; fields: BulkFields }

/** What assignments that a file wrote are told as: as those of the clerk's own route. */
export async function followReps(
  scope: MedusaContainer,
  worked: Worked[],
  { actor, isUndo }: { actor: Actor; isUndo: boolean }
): Promise<Effects> {
  const written = worked.filter(
    ({ outcome, change }) =>
      ENTITIES.includes(change.entity) && WRITTEN.includes(outcome)
  )
  if (written.length === 0) {
    return { events: [], audit: [] }
  }
  const reps = scope.resolve<SalesRepModuleService>(SALES_REP_MODULE)
  const saved = await reps.listB2bRepAssignments(
    { id: written.map(({ id }) => id) },
    { take: null }
  )
  const rows = new Map(saved.map((row) => [row.id, row]))
  const facts = written.map(({ id, change }): Fact => {
    const row = rows.get(id)
    return {
      id,
      starts: (change.entity === "rep_assignment") !== isUndo,
      fields: row
        ? {
            account_id: row.account_id,
            sales_rep_id: row.sales_rep_id,
            type: row.type,
            source: row.source,
          }
        : change.after,
    }
  })
  const ids = (name: string) =>
    facts.flatMap(({ fields }) => {
      const value = fields[name]
      return typeof value === "string" ? [value] : []
    })
  const [accounts, people] = await Promise.all([
    scope
      .resolve<TradeModuleService>(TRADE_MODULE)
      .listB2bAccounts(
        { id: [...new Set(ids("account_id"))] },
        { select: ["id", "company_id", "number"], take: null }
      ),
    reps.listB2bSalesReps(
      { id: [...new Set(ids("sales_rep_id"))] },
      { select: ["id", "name"], take: null }
    ),
  ])
  const accountOf = new Map(accounts.map((one) => [one.id, one]))
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const told = (starts: boolean) =>
    facts.filter((fact) => fact.starts === starts).map(({ id }) => id)
  return {
    events: [
      {
        name: SalesRepEvents.REP_ASSIGNMENTS_CHANGED,
        data: { added: told(true), ended: told(false) },
      },
    ],
    audit: facts.map(({ starts, fields }) => {
      const account = accountOf.get(String(fields.account_id))
      const { sales_rep_id, type, source } = fields
      const name = names.get(String(sales_rep_id)) ?? ""
      return {
        company_id: account?.company_id ?? null,
        actor,
        action: starts ? "rep_assignment.started" : "rep_assignment.ended",
        subject: {
          type: "account",
          id: String(fields.account_id),
          name: account?.number ?? null,
        },
        [starts ? "after" : "before"]: {
          sales_rep_id,
          sales_rep: name,
          type,
          source,
        },
      }
    }),
  }
}
