import { model } from "@medusajs/framework/utils"
import { Catalog } from "./catalog"

/** What a catalog lists: a product, or all products of a category, collection or tag. */
export const CatalogEntry = model
  .define(
    { name: "b2b_catalog_entry", tableName: "b2b_catalog_entry" },
    {
      id: model.id({ prefix: "bcent" }).primaryKey(),
      type: model.enum(["product", "category", "collection", "tag"]),
      target_id: model.text(),
      catalog: model.belongsTo(() => Catalog, { mappedBy: "entries" }),
    }
  )
  .indexes([
    {
      on: ["catalog_id", "type", "target_id"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    { on: ["type", "target_id"], where: "deleted_at IS NULL" },
  ])
