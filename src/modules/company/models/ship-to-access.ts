import { model } from "@medusajs/framework/utils"
import { Member } from "./member"
import { Project } from "./project"
import { ShipTo } from "./ship-to"

/**
 * A member's right to order to one ship-to, or to all ship-tos of one project.
 * Dates are days, `YYYY-MM-DD`, inclusive; `amount_limit` is per order, net of
 * tax, in the sales office's currency. `delegated_by_id` is the member who lent
 * it from rights of his own; what he loses, his delegations lose.
 */
export const ShipToAccess = model
  .define(
    { name: "b2b_ship_to_access", tableName: "b2b_ship_to_access" },
    {
      id: model.id({ prefix: "shacc" }).primaryKey(),
      starts_on: model.text().nullable(),
      ends_on: model.text().nullable(),
      amount_limit: model.bigNumber().nullable(),
      delegated_by_id: model.text().nullable(),
      member: model.belongsTo(() => Member, { mappedBy: "ship_to_accesses" }),
      ship_to: model
        .belongsTo(() => ShipTo, { mappedBy: "accesses" })
        .nullable(),
      project: model
        .belongsTo(() => Project, { mappedBy: "accesses" })
        .nullable(),
    }
  )
  .indexes([{ on: ["delegated_by_id"] }])
  .checks([
    {
      name: "b2b_ship_to_access_one_target",
      expression: "(ship_to_id IS NULL) <> (project_id IS NULL)",
    },
  ])
