import { model } from "@medusajs/framework/utils"

/**
 * A price that whoever acts for an account gave on one line of its cart, in place of
 * the account's own: per base unit, for up to `quantity` base units. What was withdrawn,
 * or replaced by another price, stays as the history.
 */
export const PriceOverride = model
  .define(
    { name: "b2b_price_override", tableName: "b2b_price_override" },
    {
      id: model.id({ prefix: "povr" }).primaryKey(),
      line_item_id: model.text(),
      cart_id: model.text(),
      order_header_id: model.text(),
      account_id: model.text(),
      company_id: model.text(),
      office_id: model.text(),
      acting_session_id: model.text(),
      sales_rep_id: model.text().nullable(),
      actor_type: model.enum(["sales_rep", "user"]),
      actor_id: model.text(),
      actor_name: model.text(),
      variant_id: model.text(),
      title: model.text(),
      currency_code: model.text(),
      own_price: model.bigNumber(),
      given_price: model.bigNumber(),
      quantity: model.number(),
      reason_code: model.enum([
        "price_match",
        "damaged",
        "volume",
        "goodwill",
        "other",
      ]),
      note: model.text().nullable(),
      given_at: model.dateTime(),
      withdrawn_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    {
      on: ["line_item_id"],
      unique: true,
      where: "withdrawn_at IS NULL AND deleted_at IS NULL",
    },
    { on: ["order_header_id"] },
    { on: ["actor_id", "given_at"] },
  ])
