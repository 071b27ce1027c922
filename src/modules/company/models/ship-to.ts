import { model } from "@medusajs/framework/utils"
import { Company } from "./company"
import { Project } from "./project"
import { ShipToAccess } from "./ship-to-access"

/**
 * A delivery address of a company. `code` is what the ERP knows it by; null until
 * the office has given one to a site that the company asked for.
 */
export const ShipTo = model
  .define(
    { name: "b2b_ship_to", tableName: "b2b_ship_to" },
    {
      id: model.id({ prefix: "shpto" }).primaryKey(),
      code: model.text().nullable(),
      name: model.text(),
      status: model.enum(["active", "closed"]).default("active"),
      address_1: model.text(),
      address_2: model.text().nullable(),
      city: model.text(),
      province: model.text().nullable(),
      postal_code: model.text(),
      country_code: model.text(),
      contact_name: model.text().nullable(),
      contact_phone: model.text().nullable(),
      delivery_instructions: model.text().nullable(),
      company: model.belongsTo(() => Company, { mappedBy: "ship_tos" }),
      projects: model.manyToMany(() => Project, { mappedBy: "ship_tos" }),
      accesses: model.hasMany(() => ShipToAccess, { mappedBy: "ship_to" }),
    }
  )
  .indexes([
    { on: ["company_id", "code"], unique: true, where: "deleted_at IS NULL" },
  ])
