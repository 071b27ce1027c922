import { model } from "@medusajs/framework/utils"
import { CartTemplate } from "./cart-template"

/** One cart that a template became: whose, when, for which account and ship-to. */
export const CartTemplateUse = model
  .define(
    { name: "b2b_cart_template_use", tableName: "b2b_cart_template_use" },
    {
      id: model.id({ prefix: "ctuse" }).primaryKey(),
      account_id: model.text(),
      cart_id: model.text(),
      ship_to_id: model.text().nullable(),
      member_id: model.text().nullable(),
      sales_rep_id: model.text().nullable(),
      used_at: model.dateTime(),
      cart_template: model.belongsTo(() => CartTemplate, { mappedBy: "uses" }),
    }
  )
  .indexes([
    { on: ["cart_template_id", "account_id", "used_at"] },
    { on: ["cart_id"] },
  ])
