import { model } from "@medusajs/framework/utils"
import { Account } from "./account"
import { Application } from "./application"
import { Catalog } from "./catalog"
import { CollectionPoint } from "./collection-point"
import { PaymentTerm } from "./payment-term"
import { WEEKDAYS } from "../domain/ship-calendar"

/**
 * A selling unit of the merchant. Its region and sales channel are Medusa's;
 * `erp_connection_id` names the ERP connection its orders go to. `applicant_access`
 * is what the shop gives to those whose application is not decided yet. `price_rule`:
 * whether a contract price stands even above the open price of the day.
 * `catalog_default`: what accounts without a catalog may buy; `guest_catalog`: what
 * visitors see of this office's products. `payment_methods` are the payment providers of
 * accounts that name none themselves; none: all of its region.
 *
 * From `lead_time_days` to `transit_days` is its ship calendar (see `ShipCalendar`).
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
      price_rule: model
        .enum(["contract_always", "lower_of_contract_and_offer"])
        .default("lower_of_contract_and_offer"),
      catalog_default: model
        .enum(["everything", "nothing"])
        .default("everything"),
      guest_catalog: model
        .enum(["nothing", "without_prices", "list_prices"])
        .default("list_prices"),
      lead_time_days: model.number().default(0),
      cut_off_time: model.text().nullable(),
      working_weekdays: model.array().default([...WEEKDAYS]),
      holidays: model.array().default([]),
      furthest_days: model.number().nullable(),
      transit_days: model.number().default(0),
      payment_methods: model.array().default([]),
      collection_points: model.hasMany(() => CollectionPoint, {
        mappedBy: "office",
      }),
      payment_terms: model.hasMany(() => PaymentTerm, { mappedBy: "office" }),
      catalogs: model.hasMany(() => Catalog, { mappedBy: "office" }),
      applications: model.hasMany(() => Application, { mappedBy: "office" }),
      accounts: model.hasMany(() => Account, { mappedBy: "office" }),
    }
  )
  .indexes([
    { on: ["code"], unique: true, where: "deleted_at IS NULL" },
    { on: ["region_id"] },
  ])
