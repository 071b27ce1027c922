import { model } from "@medusajs/framework/utils"
import { SalesOffice } from "./sales-office"

/**
 * An application for a trade account. The first part is what the applicant wrote;
 * `custom_fields` are the merchant's own. Money is in the office's currency.
 * `granted` is the clerk's decision, as the API took it: terms, limit, price group,
 * catalog, sales rep; what the shop can act on already is on the account.
 */
export const Application = model
  .define(
    { name: "b2b_application", tableName: "b2b_application" },
    {
      id: model.id({ prefix: "appl" }).primaryKey(),
      customer_id: model.text(),
      status: model
        .enum(["pending", "approved", "rejected", "withdrawn"])
        .default("pending"),
      company_name: model.text().searchable(),
      registration_number: model.text().searchable().nullable(),
      vat_number: model.text().nullable(),
      contact_name: model.text(),
      contact_email: model.text().searchable(),
      contact_phone: model.text().nullable(),
      accounts_email: model.text().nullable(),
      bill_to_address_1: model.text(),
      bill_to_address_2: model.text().nullable(),
      bill_to_city: model.text(),
      bill_to_province: model.text().nullable(),
      bill_to_postal_code: model.text(),
      bill_to_country_code: model.text(),
      requested_terms: model.text().nullable(),
      requested_limit: model.bigNumber().nullable(),
      note: model.text().nullable(),
      custom_fields: model.json().nullable(),
      granted: model.json().nullable(),
      decision_note: model.text().nullable(),
      decided_by: model.text().nullable(),
      decided_at: model.dateTime().nullable(),
      company_id: model.text().nullable(),
      account_id: model.text().nullable(),
      office: model.belongsTo(() => SalesOffice, { mappedBy: "applications" }),
    }
  )
  .indexes([
    { on: ["status"] },
    {
      on: ["customer_id", "office_id"],
      unique: true,
      where: "status = 'pending' AND deleted_at IS NULL",
    },
  ])
