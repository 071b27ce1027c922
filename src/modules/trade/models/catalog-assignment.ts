import { model } from "@medusajs/framework/utils"
import { Catalog } from "./catalog"

/** Whom a catalog is for: an account, a company or a price group of its office. */
export const CatalogAssignment = model
  .define(
    { name: "b2b_catalog_assignment", tableName: "b2b_catalog_assignment" },
    {
      id: model.id({ prefix: "bcasg" }).primaryKey(),
      target_type: model.enum(["account", "company", "price_group"]),
      target_id: model.text(),
      catalog: model.belongsTo(() => Catalog, { mappedBy: "assignments" }),
    }
  )
  .indexes([
    {
      on: ["catalog_id", "target_type", "target_id"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    { on: ["target_type", "target_id"], where: "deleted_at IS NULL" },
  ])
