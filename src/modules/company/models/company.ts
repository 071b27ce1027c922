import { model } from "@medusajs/framework/utils"
import { EmailDomain } from "./email-domain"
import { Invitation } from "./invitation"
import { Member } from "./member"
import { Project } from "./project"
import { ShipTo } from "./ship-to"
import { ShipToRequest } from "./ship-to-request"

/** A buying organisation. `bill_to_*` is where its invoices go. */
export const Company = model
  .define(
    { name: "b2b_company", tableName: "b2b_company" },
    {
      id: model.id({ prefix: "comp" }).primaryKey(),
      name: model.text().searchable(),
      handle: model.text().searchable(),
      status: model.enum(["active", "suspended", "closed"]).default("active"),
      parent_id: model.text().nullable(),
      registration_number: model.text().searchable().nullable(),
      vat_number: model.text().nullable(),
      email: model.text().searchable().nullable(),
      phone: model.text().nullable(),
      endpoint_scheme: model.text().nullable(),
      endpoint_id: model.text().nullable(),
      bill_to_name: model.text().nullable(),
      bill_to_address_1: model.text(),
      bill_to_address_2: model.text().nullable(),
      bill_to_city: model.text(),
      bill_to_province: model.text().nullable(),
      bill_to_postal_code: model.text(),
      bill_to_country_code: model.text(),
      invitations: model.hasMany(() => Invitation, { mappedBy: "company" }),
      email_domains: model.hasMany(() => EmailDomain, { mappedBy: "company" }),
      ship_to_requests: model.hasMany(() => ShipToRequest, {
        mappedBy: "company",
      }),
      members: model.hasMany(() => Member, { mappedBy: "company" }),
      ship_tos: model.hasMany(() => ShipTo, { mappedBy: "company" }),
      projects: model.hasMany(() => Project, { mappedBy: "company" }),
    }
  )
  .indexes([
    { on: ["handle"], unique: true, where: "deleted_at IS NULL" },
    { on: ["parent_id"] },
  ])
