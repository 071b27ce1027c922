import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import {
  SALES_REP_MODULE,
  type PriceOverrideRow,
  type SalesRepModuleService,
} from "../../../../../../modules/sales-rep"

/** Why a line costs less than the account's own price; prices are per base unit. */
export type StorePriceOverride = Pick<
  PriceOverrideRow,
  "id" | "line_item_id" | "variant_id" | "title" | "currency_code"
> & {
  own_price: number
  unit_price: number
  /** For up to so many base units. */
  quantity: number
  reason_code: PriceOverrideRow["reason_code"]
  note: string | null
  given_by: string
  sales_rep_id: string | null
  given_at: string
}

/** The prices that stand on the lines of a cart, or of the order made of it. */
export async function presentOverrides(
  container: MedusaContainer,
  which: { line_item_id: string } | { order_header_id: string }
): Promise<StorePriceOverride[]> {
  const rows = await container
    .resolve<SalesRepModuleService>(SALES_REP_MODULE)
    .listB2bPriceOverrides(
      { ...which, withdrawn_at: null },
      { order: { given_at: "ASC", id: "ASC" }, take: null }
    )
  return rows.map(presentOverride)
}

function presentOverride(row: PriceOverrideRow): StorePriceOverride {
  const { id, line_item_id, variant_id, title, currency_code } = row
  return {
    id,
    line_item_id,
    variant_id,
    title,
    currency_code,
    own_price: MathBN.convert(row.own_price).toNumber(),
    unit_price: MathBN.convert(row.given_price).toNumber(),
    quantity: row.quantity,
    reason_code: row.reason_code,
    note: row.note,
    given_by: row.actor_name,
    sales_rep_id: row.sales_rep_id,
    given_at: row.given_at.toISOString(),
  }
}
