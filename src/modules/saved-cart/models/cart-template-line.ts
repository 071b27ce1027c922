import { model } from "@medusajs/framework/utils"
import { CartTemplate } from "./cart-template"

/**
 * A line of a template. `quantity` and `stock_up_to` are decimal text in the unit
 * (`unit_code` null: the one offered first). A `locked` line is ordered as it is.
 */
export const CartTemplateLine = model
  .define(
    { name: "b2b_cart_template_line", tableName: "b2b_cart_template_line" },
    {
      id: model.id({ prefix: "ctline" }).primaryKey(),
      position: model.number(),
      heading: model.text().nullable(),
      variant_id: model.text(),
      sku: model.text().nullable(),
      title: model.text(),
      locked: model.boolean().default(false),
      quantity: model.text(),
      stock_up_to: model.text().nullable(),
      unit_code: model.text().nullable(),
      line_reference: model.text().nullable(),
      cart_template: model.belongsTo(() => CartTemplate, { mappedBy: "lines" }),
    }
  )
  .indexes([{ on: ["cart_template_id", "position"] }])
