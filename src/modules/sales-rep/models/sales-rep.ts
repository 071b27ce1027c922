import { model } from "@medusajs/framework/utils"
import { ActingSession } from "./acting-session"
import { RepAssignment } from "./rep-assignment"
import { RepRule } from "./rep-rule"
import { SalesRepOffice } from "./sales-rep-office"

/**
 * Who sells for one or more sales offices: `field` on the road, `inside` by telephone
 * and at the counter, `partner` an agent or reseller, who never sees the offices' costs.
 * He signs in as Medusa's actor `sales_rep`. Until he has accepted his invitation,
 * `invitation_hash` is the SHA-256 of its token.
 */
export const SalesRep = model
  .define(
    { name: "b2b_sales_rep", tableName: "b2b_sales_rep" },
    {
      id: model.id({ prefix: "srep" }).primaryKey(),
      name: model.text().searchable(),
      email: model.text().searchable(),
      phone: model.text().nullable(),
      kind: model.enum(["field", "inside", "partner"]).default("field"),
      status: model.enum(["active", "inactive"]).default("active"),
      erp_code: model.text().nullable(),
      invitation_hash: model.text().nullable(),
      invitation_expires_at: model.dateTime().nullable(),
      accepted_at: model.dateTime().nullable(),
      offices: model.hasMany(() => SalesRepOffice, { mappedBy: "sales_rep" }),
      assignments: model.hasMany(() => RepAssignment, {
        mappedBy: "sales_rep",
      }),
      rules: model.hasMany(() => RepRule, { mappedBy: "sales_rep" }),
      acting_sessions: model.hasMany(() => ActingSession, {
        mappedBy: "sales_rep",
      }),
    }
  )
  .indexes([
    { on: ["email"], unique: true, where: "deleted_at IS NULL" },
    {
      on: ["invitation_hash"],
      unique: true,
      where: "invitation_hash IS NOT NULL AND deleted_at IS NULL",
    },
  ])
