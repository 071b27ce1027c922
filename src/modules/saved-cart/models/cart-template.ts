import { model } from "@medusajs/framework/utils"
import { CartTemplateLine } from "./cart-template-line"
import { CartTemplateUse } from "./cart-template-use"

/**
 * A reusable basket of an account, of a whole company (then `account_id` is null), or
 * of a sales rep. One of the three `created_by_…` says who made it; what the office
 * made (`created_by_user_id`) only the office changes.
 */
export const CartTemplate = model
  .define(
    { name: "b2b_cart_template", tableName: "b2b_cart_template" },
    {
      id: model.id({ prefix: "ctempl" }).primaryKey(),
      owner: model.enum(["account", "company", "rep"]),
      company_id: model.text().nullable(),
      account_id: model.text().nullable(),
      sales_rep_id: model.text().nullable(),
      title: model.text(),
      notes: model.text().nullable(),
      line_count: model.number().default(0),
      created_by_member_id: model.text().nullable(),
      created_by_sales_rep_id: model.text().nullable(),
      created_by_user_id: model.text().nullable(),
      saved_at: model.dateTime(),
      lines: model.hasMany(() => CartTemplateLine, {
        mappedBy: "cart_template",
      }),
      uses: model.hasMany(() => CartTemplateUse, { mappedBy: "cart_template" }),
    }
  )
  .cascades({ delete: ["lines", "uses"] })
  .indexes([
    { on: ["account_id"], where: "deleted_at IS NULL" },
    { on: ["company_id"], where: "deleted_at IS NULL" },
    { on: ["sales_rep_id"], where: "deleted_at IS NULL" },
  ])
