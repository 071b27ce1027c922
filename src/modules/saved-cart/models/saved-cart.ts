import { model } from "@medusajs/framework/utils"
import { SavedCartLine } from "./saved-cart-line"

/**
 * A parked cart of an account. `cart_id` is the cart that it was last saved from or
 * last became: saving that one again updates this row. Ids point to other modules'
 * rows; `requested_ship_date` is a day, `YYYY-MM-DD`. Who made it stands in one of
 * `created_by_member_id` and `created_by_sales_rep_id`.
 */
export const SavedCart = model
  .define(
    { name: "b2b_saved_cart", tableName: "b2b_saved_cart" },
    {
      id: model.id({ prefix: "scart" }).primaryKey(),
      company_id: model.text(),
      account_id: model.text(),
      title: model.text(),
      notes: model.text().nullable(),
      reference: model.text().nullable(),
      visibility: model.enum(["own", "company"]).default("own"),
      cart_id: model.text().nullable(),
      ship_to_id: model.text().nullable(),
      project_id: model.text().nullable(),
      po_number: model.text().nullable(),
      requested_ship_date: model.text().nullable(),
      line_count: model.number().default(0),
      created_by_member_id: model.text().nullable(),
      created_by_sales_rep_id: model.text().nullable(),
      saved_at: model.dateTime(),
      activated_at: model.dateTime().nullable(),
      lines: model.hasMany(() => SavedCartLine, { mappedBy: "saved_cart" }),
    }
  )
  .cascades({ delete: ["lines"] })
  .indexes([
    {
      on: ["cart_id"],
      unique: true,
      where: "cart_id IS NOT NULL AND deleted_at IS NULL",
    },
    { on: ["account_id", "saved_at"], where: "deleted_at IS NULL" },
  ])
