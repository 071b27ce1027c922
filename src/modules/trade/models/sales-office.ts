import { model } from "@medusajs/framework/utils"
import { Account } from "./account"
import { Application } from "./application"

/**
 * A selling unit of the merchant. Its region and sales channel are Medusa's;
 * `erp_connection_id` names the ERP connection its orders go to. `applicant_access`
 * is what the shop gives to those whose application is not decided yet.
 */
export const SalesOffice = model
  .define(
    { name: "b2b_sales_office", tableName: "b2b_sales_office" },
    {
      id: model.id({ prefix: "soff" }).primaryKey(),
      code: model.text(),
      name: model.text(),
      legal_name: model.text(),
      status: model.enum(["active", "closed"]).default("active"),
      currency_code: model.text(),
      region_id: model.text(),
      sales_channel_id: model.text(),
      time_zone: model.text().default("Europe/London"),
      vat_number: model.text().nullable(),
      registration_number: model.text().nullable(),
      endpoint_scheme: model.text().nullable(),
      endpoint_id: model.text().nullable(),
      address_1: model.text(),
      address_2: model.text().nullable(),
      city: model.text(),
      province: model.text().nullable(),
      postal_code: model.text(),
      country_code: model.text(),
      email: model.text().nullable(),
      phone: model.text().nullable(),
      approves_ship_tos: model.boolean().default(false),
      applicant_access: model
        .enum(["nothing", "list_prices", "list_prices_and_card"])
        .default("list_prices_and_card"),
      erp_connection_id: model.text().nullable(),
      applications: model.hasMany(() => Application, { mappedBy: "office" }),
      accounts: model.hasMany(() => Account, { mappedBy: "office" }),
    }
  )
  .indexes([
    { on: ["code"], unique: true, where: "deleted_at IS NULL" },
    { on: ["region_id"] },
  ])
