import { model } from "@medusajs/framework/utils"

/**
 * What one order header holds of its account's credit: from the moment its cart is being
 * completed until the order is invoiced, paid or cancelled. `amount` is what it holds now,
 * in the office's currency: the order's `total` without what of it was `invoiced`, or
 * `captured` as paid, whichever is more.
 *
 * The provider of payment on account authorises `payment_session_id`, and nothing else,
 * for `session_amount`. `seen_at`: since when the office's books have the order themselves;
 * null: its ERP has not said yes.
 */
export const CreditReservation = model
  .define(
    { name: "b2b_credit_reservation", tableName: "b2b_credit_reservation" },
    {
      id: model.id({ prefix: "cres" }).primaryKey(),
      account_id: model.text(),
      order_header_id: model.text(),
      payment_session_id: model.text(),
      session_amount: model.bigNumber(),
      currency_code: model.text(),
      amount: model.bigNumber(),
      total: model.bigNumber(),
      invoiced: model.bigNumber().default(0),
      captured: model.bigNumber().default(0),
      reserved_at: model.dateTime(),
      seen_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["order_header_id"], unique: true },
    { on: ["payment_session_id"] },
    {
      name: "IDX_b2b_credit_reservation_held",
      on: ["account_id"],
      where: "amount > 0",
    },
  ])
