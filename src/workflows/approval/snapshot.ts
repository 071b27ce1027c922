import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { ApprovalRequestRow } from "../../modules/approval"
import type { OrderFacts } from "../trade/facts/order-facts"
import { graph } from "../../utils/graph"

/** A basket as people read it when they decide. Amounts are exact decimal text. */
export type ApprovalSnapshot = {
  account_number: string | null
  company_name: string
  ship_to: { id: string; name: string } | null
  address: Record<string, string | null>
  project: { id: string; code: string; name: string } | null
  po_number: string | null
  requested_ship_date: string | null
  fulfilment: "deliver" | "collect"
  currency_code: string
  net_total: string
  tax_total: string
  total: string
  lines: {
    variant_id: string | null
    sku: string | null
    title: string
    /** In base units. */
    quantity: number
    unit_price: string
    price_given_by_hand: boolean
  }[]
}

const ADDRESS = [
  "company",
  "address_1",
  "address_2",
  "city",
  "province",
  "postal_code",
  "country_code",
] as const

/** What whoever decides sees, even when products or sites change later. */
export async function snapshotOf(
  container: MedusaContainer,
  facts: OrderFacts
): Promise<ApprovalSnapshot> {
  const { account, cart, company, header, project, ship_to } = facts
  const { rows } = await graph<{ id: string; sku: string | null }>(container, {
    entity: "product_variant",
    fields: ["id", "sku"],
    filters: { id: cart.items.flatMap(({ variant_id }) => variant_id ?? []) },
  })
  const skus = new Map(rows.map(({ id, sku }) => [id, sku]))
  const exact = (amount: OrderFacts["cart"]["total"]) =>
    MathBN.convert(amount).toFixed()
  const address: object = cart.shipping_address ?? {}
  return {
    account_number: account.number,
    company_name: company.name,
    ship_to: ship_to && { id: ship_to.id, name: ship_to.name },
    address: Object.fromEntries(
      ADDRESS.map((field) => {
        const value: unknown = Reflect.get(address, field)
        return [field, typeof value === "string" ? value : null]
      })
    ),
    project: project && {
      id: project.id,
      code: project.code,
      name: project.name,
    },
    po_number: header.po_number,
    requested_ship_date: header.requested_ship_date,
    fulfilment: header.fulfilment,
    currency_code: cart.currency_code.toLowerCase(),
    net_total: MathBN.sub(cart.total, cart.tax_total).toFixed(),
    tax_total: exact(cart.tax_total),
    total: exact(cart.total),
    lines: cart.items.map((item) => ({
      variant_id: item.variant_id,
      sku: skus.get(item.variant_id ?? "") ?? null,
      title: item.title,
      quantity: MathBN.convert(item.quantity).toNumber(),
      unit_price: exact(item.unit_price),
      price_given_by_hand: item.is_custom_price,
    })),
  }
}

/** What stands in a request's column, which only this file's snapshots are written to. */
export function snapshotIn({
  snapshot,
}: Pick<ApprovalRequestRow, "snapshot">): ApprovalSnapshot {
  return snapshot as ApprovalSnapshot
}
