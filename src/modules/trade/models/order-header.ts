import { model } from "@medusajs/framework/utils"
import { CollectionPoint } from "./collection-point"

/**
 * The B2B facts of one cart that becomes one order. Ids point to other modules'
 * rows. `claimed_po_number` holds a PO number for this order alone while the
 * account asks for unused ones. `requested_ship_date` is a day, `YYYY-MM-DD`.
 *
 * Where a sales rep or a clerk prepared the cart, `acting_actor_id` is his, and the
 * cart is his until `handed_over_at`; until the day `prices_held_until` it then keeps the
 * prices that only his own orders have. `pay_by`: how he agreed that it is paid.
 *
 * `fulfilment`: brought to the ship-to, or fetched from `collection_point`.
 * `delivery_mode`: all at once, or what there is as it comes. `warehouse_note` is
 * for those who pick and load: the buyer's colleagues do not read it.
 *
 * `payment_term` are the terms that it was placed on account by, as they were then (see
 * `PlacedTerms`); null: it is paid otherwise, or not placed.
 *
 * `price_key` names the schedules, and their versions, that its lines were priced by;
 * `price_changes` are the lines whose price moved since the buyer last confirmed them.
 *
 * From `display_id` to `cancelled_at` is the bound order's state, kept here so that
 * a company's order history is one query; money is in `currency_code`.
 *
 * The three instants are what the sweep steers by: `completion_started_at` is set
 * by the completing workflow before it makes an order and taken back when it
 * fails; `placed_at` when the order is bound; `captured_at` when the ERP
 * transmission (if the office has an ERP) is in the outbox and the order in the log.
 */
export const OrderHeader = model
  .define(
    { name: "b2b_order_header", tableName: "b2b_order_header" },
    {
      id: model.id({ prefix: "ohdr" }).primaryKey(),
      cart_id: model.text().nullable(),
      order_id: model.text().nullable(),
      account_id: model.text(),
      company_id: model.text(),
      office_id: model.text(),
      member_id: model.text(),
      customer_id: model.text(),
      sales_rep_id: model.text().nullable(),
      acting_session_id: model.text().nullable(),
      acting_actor_id: model.text().nullable(),
      acting_actor_name: model.text().nullable(),
      acts_as: model.enum(["member", "account"]).nullable(),
      handed_over_at: model.dateTime().nullable(),
      prices_held_until: model.text().nullable(),
      pay_by: model.enum(["account", "card"]).nullable(),
      ship_to_id: model.text().nullable(),
      project_id: model.text().nullable(),
      po_number: model.text().searchable().nullable(),
      claimed_po_number: model.text().nullable(),
      requested_ship_date: model.text().nullable(),
      channel: model
        .enum(["online", "visit", "telephone", "counter"])
        .default("online"),
      site_contact_name: model.text().nullable(),
      site_contact_phone: model.text().nullable(),
      delivery_instructions: model.text().nullable(),
      fulfilment: model.enum(["deliver", "collect"]).default("deliver"),
      collection_point: model
        .belongsTo(() => CollectionPoint, { mappedBy: "order_headers" })
        .nullable(),
      delivery_mode: model
        .enum(["as_available", "complete"])
        .default("as_available"),
      customer_reference: model.text().nullable(),
      warehouse_note: model.text().nullable(),
      payment_term: model.json().nullable(),
      price_key: model.text().nullable(),
      price_changes: model.json().nullable(),
      display_id: model.number().nullable(),
      erp_number: model.text().nullable(),
      currency_code: model.text().nullable(),
      net_total: model.bigNumber().nullable(),
      tax_total: model.bigNumber().nullable(),
      total: model.bigNumber().nullable(),
      cancelled_at: model.dateTime().nullable(),
      completion_started_at: model.dateTime().nullable(),
      placed_at: model.dateTime().nullable(),
      captured_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    {
      on: ["cart_id"],
      unique: true,
      where: "cart_id IS NOT NULL AND deleted_at IS NULL",
    },
    {
      on: ["order_id"],
      unique: true,
      where: "order_id IS NOT NULL AND deleted_at IS NULL",
    },
    {
      on: ["account_id", "claimed_po_number"],
      unique: true,
      where: "claimed_po_number IS NOT NULL AND deleted_at IS NULL",
    },
    { on: ["company_id", "placed_at"] },
    { on: ["display_id"] },
    {
      name: "IDX_b2b_order_header_without_state",
      on: ["order_id"],
      where:
        "order_id IS NOT NULL AND display_id IS NULL AND deleted_at IS NULL",
    },
    {
      name: "IDX_b2b_order_header_without_erp_number",
      on: ["office_id", "placed_at"],
      where:
        "order_id IS NOT NULL AND erp_number IS NULL AND deleted_at IS NULL",
    },
    { on: ["customer_id"] },
    { on: ["member_id"] },
    { on: ["account_id", "placed_at"] },
    {
      name: "IDX_b2b_order_header_open_of_actor",
      on: ["acting_actor_id"],
      where:
        "acting_actor_id IS NOT NULL AND order_id IS NULL AND deleted_at IS NULL",
    },
    { on: ["ship_to_id"] },
    { on: ["project_id"] },
    {
      on: ["completion_started_at"],
      where:
        "completion_started_at IS NOT NULL AND order_id IS NULL AND deleted_at IS NULL",
    },
    {
      on: ["placed_at"],
      where:
        "placed_at IS NOT NULL AND captured_at IS NULL AND deleted_at IS NULL",
    },
  ])
