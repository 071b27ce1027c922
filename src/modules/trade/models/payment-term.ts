import { model } from "@medusajs/framework/utils"
import { DUE_BASES } from "../domain/payment-terms"
import { Account } from "./account"
import { SalesOffice } from "./sales-office"

/**
 * When a sales office's invoices fall due, see `PaymentRules` for what its fields
 * say together; percentages are decimals. `code` is what the office's ERP calls it.
 */
export const PaymentTerm = model
  .define(
    { name: "b2b_payment_term", tableName: "b2b_payment_term" },
    {
      id: model.id({ prefix: "pterm" }).primaryKey(),
      code: model.text(),
      name: model.text(),
      days: model.number().default(0),
      basis: model.enum([...DUE_BASES]).default("invoice_date"),
      months: model.number().default(0),
      day_of_month: model.number().nullable(),
      discount_percent: model.float().nullable(),
      discount_days: model.number().nullable(),
      deposit_percent: model.float().nullable(),
      office: model.belongsTo(() => SalesOffice, { mappedBy: "payment_terms" }),
      accounts: model.hasMany(() => Account, { mappedBy: "payment_term" }),
    }
  )
  .indexes([
    { on: ["office_id", "code"], unique: true, where: "deleted_at IS NULL" },
  ])
