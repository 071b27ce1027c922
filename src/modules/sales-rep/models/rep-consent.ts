import { model } from "@medusajs/framework/utils"

/**
 * A company's say in who acts for it. A company with any row asks for consent: the row
 * without a sales rep is the wish to be asked, each other one a consent, to
 * `expires_at` if it has an end. Rows that were withdrawn have `ended_at`.
 */
export const RepConsent = model
  .define(
    { name: "b2b_rep_consent", tableName: "b2b_rep_consent" },
    {
      id: model.id({ prefix: "rcon" }).primaryKey(),
      company_id: model.text(),
      sales_rep_id: model.text().nullable(),
      member_id: model.text(),
      given_at: model.dateTime(),
      expires_at: model.dateTime().nullable(),
      ended_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    {
      name: "IDX_b2b_rep_consent_asked",
      on: ["company_id"],
      unique: true,
      where: "sales_rep_id IS NULL AND ended_at IS NULL AND deleted_at IS NULL",
    },
    {
      on: ["company_id", "sales_rep_id"],
      unique: true,
      where:
        "sales_rep_id IS NOT NULL AND ended_at IS NULL AND deleted_at IS NULL",
    },
  ])
