import { model } from "@medusajs/framework/utils"

/**
 * Under which ids of the client lines came into a cart with one request: what is sent
 * again, or twice at once, comes in once.
 */
export const LineReceipt = model
  .define(
    { name: "b2b_line_receipt", tableName: "b2b_line_receipt" },
    {
      id: model.id({ prefix: "lrct" }).primaryKey(),
      cart_id: model.text(),
      line_ids: model.array(),
    }
  )
  .indexes([{ on: ["cart_id"] }])
