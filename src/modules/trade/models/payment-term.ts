import { model } from "@medusajs/framework/utils"
import { Account } from "./account"

/** When an invoice falls due: `days` after the invoice, or after its month's end. */
export const PaymentTerm = model
  .define(
    { name: "b2b_payment_term", tableName: "b2b_payment_term" },
    {
      id: model.id({ prefix: "pterm" }).primaryKey(),
      code: model.text(),
      name: model.text(),
      days: model.number(),
      basis: model.enum(["invoice_date", "month_end"]).default("invoice_date"),
      accounts: model.hasMany(() => Account, { mappedBy: "payment_term" }),
    }
  )
  .indexes([{ on: ["code"], unique: true, where: "deleted_at IS NULL" }])
