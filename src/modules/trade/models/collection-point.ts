import { model } from "@medusajs/framework/utils"
import { OrderHeader } from "./order-header"
import { SalesOffice } from "./sales-office"

/**
 * A branch where orders of a sales office can be fetched: one of Medusa's stock
 * locations, whose address is where the order then goes. Orders fetched there need a
 * shipping option of that location's pickup set, or `shipping_option_id` where the
 * office names one. `instructions` are for those who come.
 */
export const CollectionPoint = model
  .define(
    { name: "b2b_collection_point", tableName: "b2b_collection_point" },
    {
      id: model.id({ prefix: "clpt" }).primaryKey(),
      name: model.text(),
      stock_location_id: model.text(),
      shipping_option_id: model.text().nullable(),
      instructions: model.text().nullable(),
      status: model.enum(["active", "closed"]).default("active"),
      office: model.belongsTo(() => SalesOffice, {
        mappedBy: "collection_points",
      }),
      order_headers: model.hasMany(() => OrderHeader, {
        mappedBy: "collection_point",
      }),
    }
  )
  .indexes([
    {
      on: ["office_id", "stock_location_id"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    { on: ["shipping_option_id"], where: "shipping_option_id IS NOT NULL" },
  ])
