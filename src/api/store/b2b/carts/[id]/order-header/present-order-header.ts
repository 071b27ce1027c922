import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ProjectRow, ShipToRow } from "../../../../../../modules/company"
import type { OrderHeaderRow } from "../../../../../../modules/trade"

import { pendingOf } from "../../../../../../workflows/pricing-schedule/steps/note-price-changes"

type Row = OrderHeaderRow & {
  collection_point?: { id: string; name: string } | null
  b2b_ship_to?: ShipToRow | null
  b2b_project?: ProjectRow | null
}

/** An order header as clients see it, with the names of what it points to. */
export async function presentOrderHeader(
  container: MedusaContainer,
  id: string
) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "b2b_order_header",
    fields: [
      "*",
      "b2b_ship_to.*",
      "b2b_project.*",
      "collection_point.id",
      "collection_point.name",
    ],
    filters: { id },
  })
  const [row] = data as Row[]
  return (
    row && {
      id: row.id,
      cart_id: row.cart_id,
      order_id: row.order_id,
      account_id: row.account_id,
      member_id: row.member_id,
      channel: row.channel,
      ship_to_id: row.ship_to_id,
      ship_to: named(row.b2b_ship_to),
      project_id: row.project_id,
      project: named(row.b2b_project),
      po_number: row.po_number,
      requested_ship_date: row.requested_ship_date,
      site_contact_name: row.site_contact_name,
      site_contact_phone: row.site_contact_phone,
      delivery_instructions: row.delivery_instructions,
      fulfilment: row.fulfilment,
      collection_point_id: row.collection_point_id,
      collection_point: row.collection_point && {
        id: row.collection_point.id,
        name: row.collection_point.name,
      },
      delivery_mode: row.delivery_mode,
      customer_reference: row.customer_reference,
      warehouse_note: row.warehouse_note,
      pay_by: row.pay_by,
      price_changes: pendingOf(row),
      placed_at: row.placed_at,
    }
  )
}

function named(
  row: { id: string; code: string | null; name: string } | null | undefined
) {
  return row ? { id: row.id, code: row.code, name: row.name } : null
}
