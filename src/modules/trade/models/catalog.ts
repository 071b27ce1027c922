import { model } from "@medusajs/framework/utils"
import { CatalogAssignment } from "./catalog-assignment"
import { CatalogEntry } from "./catalog-entry"
import { SalesOffice } from "./sales-office"

/**
 * A whitelist of what an office sells to those whom it is assigned to. Its entries are
 * compiled into links between products and the catalog; `compiled_at` says when.
 */
export const Catalog = model
  .define(
    { name: "b2b_catalog", tableName: "b2b_catalog" },
    {
      id: model.id({ prefix: "bcat" }).primaryKey(),
      code: model.text().searchable(),
      name: model.text().searchable(),
      status: model.enum(["active", "inactive"]).default("active"),
      compiled_at: model.dateTime().nullable(),
      office: model.belongsTo(() => SalesOffice, { mappedBy: "catalogs" }),
      entries: model.hasMany(() => CatalogEntry, { mappedBy: "catalog" }),
      assignments: model.hasMany(() => CatalogAssignment, {
        mappedBy: "catalog",
      }),
    }
  )
  .cascades({ delete: ["entries", "assignments"] })
  .indexes([
    { on: ["office_id", "code"], unique: true, where: "deleted_at IS NULL" },
  ])
