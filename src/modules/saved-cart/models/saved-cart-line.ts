import { model } from "@medusajs/framework/utils"
import { SavedCart } from "./saved-cart"

/**
 * A line as it was when it was parked. `quantity` counts base units, as the cart
 * did; the unit is the one that it was taken by. `shown_unit_price` is decimal text
 * per base unit, kept to say what changed and never to sell by.
 */
export const SavedCartLine = model
  .define(
    { name: "b2b_saved_cart_line", tableName: "b2b_saved_cart_line" },
    {
      id: model.id({ prefix: "scline" }).primaryKey(),
      position: model.number(),
      variant_id: model.text(),
      sku: model.text().nullable(),
      title: model.text(),
      quantity: model.number(),
      unit_code: model.text().nullable(),
      unit_name: model.text().nullable(),
      unit_content: model.text().nullable(),
      line_reference: model.text().nullable(),
      shown_unit_price: model.text().nullable(),
      saved_cart: model.belongsTo(() => SavedCart, { mappedBy: "lines" }),
    }
  )
  .indexes([{ on: ["saved_cart_id", "position"] }])
