import { model } from "@medusajs/framework/utils"
import { Company } from "./company"
import { Role } from "./role"
import { ShipToAccess } from "./ship-to-access"

/**
 * A Medusa customer (`customer_id`) who buys for a company. `chosen_account_id`
 * is the trade account that he named last, for storefronts that name none.
 */
export const Member = model
  .define(
    { name: "b2b_member", tableName: "b2b_member" },
    {
      id: model.id({ prefix: "memb" }).primaryKey(),
      customer_id: model.text(),
      status: model.enum(["active", "suspended", "removed"]).default("active"),
      job_title: model.text().nullable(),
      chosen_account_id: model.text().nullable(),
      chosen_at: model.dateTime().nullable(),
      company: model.belongsTo(() => Company, { mappedBy: "members" }),
      roles: model.manyToMany(() => Role, {
        mappedBy: "members",
        pivotTable: "b2b_member_role",
        joinColumn: "member_id",
        inverseJoinColumn: "role_id",
      }),
      ship_to_accesses: model.hasMany(() => ShipToAccess, {
        mappedBy: "member",
      }),
    }
  )
  .indexes([
    {
      on: ["company_id", "customer_id"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    { on: ["customer_id"] },
  ])
