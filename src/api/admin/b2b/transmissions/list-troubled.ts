import type { MedusaContainer } from "@medusajs/framework/types"
import { canTransition } from "../../../../modules/erp"
import { b2bOptions } from "../../../../options"
import { graph, type Rows } from "../../../../utils/graph"
import { companyNames } from "../company-names"
import { pageOfTransmissions } from "./list-transmissions"
import type {
  AdminTransmissionListItem,
  AdminTransmissionTrouble,
} from "./types"

/** After so long a buyer rings and asks whether his order arrived. */
const LATE_MS = 15 * 60_000

const WAITING = ["pending", "sending", "retrying"]

type Wanted = {
  troubles: AdminTransmissionTrouble[]
  filters: Record<string, unknown>
  pagination: { take: number; skip: number; order: Record<string, string> }
}

/** A page of transmissions in trouble, each with its order and company. */
export async function listTroubled(
  scope: MedusaContainer,
  { troubles, filters, pagination }: Wanted
): Promise<Rows<AdminTransmissionListItem>> {
  const late = new Date(b2bOptions().now().getTime() - LATE_MS)
  const conditions: Record<AdminTransmissionTrouble, object> = {
    dead: { status: "dead" },
    late: { status: WAITING, created_at: { $lt: late } },
    paused: { status: WAITING, connection: { status: "paused" } },
  }
  const { rows, count } = await pageOfTransmissions(
    scope,
    { $and: [filters, { $or: troubles.map((one) => conditions[one]) }] },
    pagination
  )
  const orders = await ordersOf(
    scope,
    rows.map(({ subject_id }) => subject_id)
  )
  return {
    rows: rows.map(({ subject_id, ...row }) => ({
      ...row,
      can_retry: canTransition(row.status, "pending"),
      order: orders.get(subject_id) ?? null,
    })),
    count,
  }
}

type Header = {
  order_id: string
  display_id: number | null
  company_id: string
}

async function ordersOf(
  scope: MedusaContainer,
  ids: string[]
): Promise<Map<string, AdminTransmissionListItem["order"]>> {
  if (ids.length === 0) {
    return new Map()
  }
  const { rows } = await graph<Header>(scope, {
    entity: "b2b_order_header",
    fields: ["order_id", "display_id", "company_id"],
    filters: { order_id: ids },
  })
  const names = await companyNames(
    scope,
    rows.map(({ company_id }) => company_id)
  )
  return new Map(
    rows.map(({ order_id, display_id, company_id }) => {
      const name = names.get(company_id)
      const company = name === undefined ? null : { id: company_id, name }
      return [order_id, { id: order_id, display_id, company }]
    })
  )
}
