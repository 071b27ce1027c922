import { model } from "@medusajs/framework/utils"
import { Company } from "./company"
import { ShipTo } from "./ship-to"
import { ShipToAccess } from "./ship-to-access"

/** A job that orders are costed to. Dates are days, `YYYY-MM-DD`, inclusive. */
export const Project = model
  .define(
    { name: "b2b_project", tableName: "b2b_project" },
    {
      id: model.id({ prefix: "proj" }).primaryKey(),
      code: model.text(),
      name: model.text(),
      status: model.enum(["open", "on_hold", "closed"]).default("open"),
      starts_on: model.text().nullable(),
      ends_on: model.text().nullable(),
      company: model.belongsTo(() => Company, { mappedBy: "projects" }),
      ship_tos: model.manyToMany(() => ShipTo, {
        mappedBy: "projects",
        pivotTable: "b2b_project_ship_to",
        joinColumn: "project_id",
        inverseJoinColumn: "ship_to_id",
      }),
      accesses: model.hasMany(() => ShipToAccess, { mappedBy: "project" }),
    }
  )
  .indexes([
    { on: ["company_id", "code"], unique: true, where: "deleted_at IS NULL" },
  ])
