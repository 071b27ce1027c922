import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { ERP_MODULE, type ErpModuleService } from "../../../modules/erp"
import {
  lineReference,
  lineShipDate,
  lineUnitOf,
  tellUnit,
  type ToldUnit,
} from "../../../modules/trade"
import { graph } from "../../../utils/graph"
import { partNumbersOf } from "../part-numbers"
import type { OrderFacts } from "./order-events"

const ADDRESS = [
  "company",
  "first_name",
  "last_name",
  "address_1",
  "address_2",
  "city",
  "province",
  "postal_code",
  "country_code",
  "phone",
] as const

const ORDER_FIELDS = [
  "id",
  // Without it core computes no sums of lines.
  "total",
  "items.*",
  "items.subtotal",
  ...ADDRESS.map((column) => `shipping_address.${column}`),
  "fulfillments.shipped_at",
  "fulfillments.delivered_at",
  "fulfillments.canceled_at",
  "fulfillments.items.*",
  "fulfillments.labels.tracking_number",
  "fulfillments.labels.tracking_url",
]

type Address = Record<(typeof ADDRESS)[number], string | null>

type Fulfillment = OrderFacts["fulfillments"][number]

type OrderRow = {
  items: {
    id: string
    title: string
    product_title: string | null
    variant_title: string | null
    variant_sku: string | null
    quantity: BigNumberInput
    unit_price: BigNumberInput
    subtotal: BigNumberInput
    variant_id: string | null
    metadata: Record<string, unknown> | null
  }[]
  shipping_address: Address | null
  fulfillments?: (Omit<Fulfillment, "items"> & {
    items: {
      line_item_id: string | null
      title: string
      sku: string | null
      quantity: BigNumberInput
    }[]
  })[]
}

type ReturnRow = Pick<OrderFacts["returns"][number], "received_at"> & {
  items: { item_id: string; received_quantity: BigNumberInput }[]
}

/** One line of an order; money in the order's currency, null where it is hidden. */
type OrderItem = {
  id: string
  title: string
  variant_title: string | null
  sku: string | null
  quantity: number
  unit_price: number | null
  subtotal: number | null
  /** As it was taken; null: in base units, as `quantity` says. */
  unit: ToldUnit | null
  /** The buyer's own word for the line. */
  reference: string | null
  /** Where it is another day than the order's. */
  requested_ship_date: string | null
  /** What the account calls it today. */
  part_number: string | null
}

type ReadOrder = {
  items: OrderItem[]
  ship_to_address: Address | null
  facts: Pick<
    OrderFacts,
    "transmissions" | "changes" | "fulfillments" | "returns"
  >
}

const number = (value: BigNumberInput): number =>
  MathBN.convert(value).toNumber()

/** What other modules know of an order: one query for each of them. */
export async function readOrder(
  container: MedusaContainer,
  order: { id: string; account_id: string },
  priced: boolean
): Promise<ReadOrder> {
  const [{ rows: orders }, { rows: changes }, { rows: returns }, sent] =
    await Promise.all([
      graph<OrderRow>(container, {
        entity: "order",
        fields: ORDER_FIELDS,
        filters: { id: order.id },
      }),
      graph<OrderFacts["changes"][number]>(container, {
        entity: "order_change",
        fields: ["change_type", "confirmed_at"],
        filters: { order_id: order.id, status: "confirmed" },
      }),
      graph<ReturnRow>(container, {
        entity: "return",
        fields: ["received_at", "items.item_id", "items.received_quantity"],
        filters: { order_id: order.id },
      }),
      container
        .resolve<ErpModuleService>(ERP_MODULE)
        .listB2bTransmissions(
          { subject_id: order.id, kind: "order" },
          { relations: ["attempts"] }
        ),
    ])
  const rows = orders[0]?.items ?? []
  const partNumbers = await partNumbersOf(
    container,
    order.account_id,
    rows.flatMap(({ variant_id }) => variant_id ?? [])
  )
  const items = rows.map((item) => ({
    ...itemOf(item, priced),
    part_number: partNumbers.get(item.variant_id ?? "") ?? null,
  }))
  return {
    items,
    ship_to_address: orders[0]?.shipping_address ?? null,
    facts: {
      transmissions: sent,
      changes,
      fulfillments: (orders[0]?.fulfillments ?? []).map((row) =>
        fulfillmentOf(row, items)
      ),
      returns: returns.map((row) => returnOf(row, items)),
    },
  }
}

function itemOf(
  item: OrderRow["items"][number],
  priced: boolean
): Omit<OrderItem, "part_number"> {
  return {
    id: item.id,
    title: item.product_title ?? item.title,
    variant_title: item.variant_title,
    sku: item.variant_sku,
    quantity: number(item.quantity),
    unit_price: priced ? number(item.unit_price) : null,
    subtotal: priced ? number(item.subtotal) : null,
    reference: lineReference(item.metadata),
    requested_ship_date: lineShipDate(item.metadata),
    unit: tellUnit(
      lineUnitOf(item.metadata),
      item.quantity,
      priced ? item.unit_price : null
    ),
  }
}

/** A fulfilment's own titles are the variants' alone. */
function fulfillmentOf(
  { items, ...fulfillment }: NonNullable<OrderRow["fulfillments"]>[number],
  ordered: OrderItem[]
): Fulfillment {
  return {
    ...fulfillment,
    items: items.map(({ line_item_id, title, sku, quantity }) => {
      const item = ordered.find(({ id }) => id === line_item_id)
      return {
        title: item?.title ?? title,
        sku: item?.sku ?? sku,
        quantity: number(quantity),
      }
    }),
  }
}

function returnOf(
  { received_at, items }: ReturnRow,
  ordered: OrderItem[]
): OrderFacts["returns"][number] {
  return {
    received_at,
    items: items.flatMap(({ item_id, received_quantity }) => {
      const item = ordered.find(({ id }) => id === item_id)
      const quantity = number(received_quantity)
      return item && quantity > 0
        ? [{ title: item.title, sku: item.sku, quantity }]
        : []
    }),
  }
}
