import { model } from "@medusajs/framework/utils"
import { Company } from "./company"

/**
 * A member's wish for a new delivery address. The company decides first, then the
 * sales office where it wants to; `ship_to_id` is what came of it.
 */
export const ShipToRequest = model
  .define(
    { name: "b2b_ship_to_request", tableName: "b2b_ship_to_request" },
    {
      id: model.id({ prefix: "shreq" }).primaryKey(),
      member_id: model.text(),
      account_id: model.text(),
      status: model
        .enum(["awaiting_company", "awaiting_office", "approved", "rejected"])
        .default("awaiting_company"),
      name: model.text(),
      address_1: model.text(),
      address_2: model.text().nullable(),
      city: model.text(),
      province: model.text().nullable(),
      postal_code: model.text(),
      country_code: model.text(),
      contact_name: model.text().nullable(),
      contact_phone: model.text().nullable(),
      delivery_instructions: model.text().nullable(),
      project_id: model.text().nullable(),
      note: model.text().nullable(),
      decision_note: model.text().nullable(),
      decided_at: model.dateTime().nullable(),
      ship_to_id: model.text().nullable(),
      company: model.belongsTo(() => Company, { mappedBy: "ship_to_requests" }),
    }
  )
  .indexes([{ on: ["member_id"] }, { on: ["status"] }])
