import { model } from "@medusajs/framework/utils"
import { PaymentTerm } from "./payment-term"
import { SalesOffice } from "./sales-office"

/**
 * One company's trade account with one sales office. `number` is the customer
 * number in that office's ERP. `bill_to` says whether the company itself or its
 * parent pays. `restrictions` are permissions that the office takes away.
 */
export const Account = model
  .define(
    { name: "b2b_account", tableName: "b2b_account" },
    {
      id: model.id({ prefix: "acct" }).primaryKey(),
      company_id: model.text(),
      number: model.text().searchable(),
      status: model.enum(["active", "on_hold", "closed"]).default("active"),
      hold_reason: model.text().nullable(),
      bill_to: model.enum(["company", "parent"]).default("company"),
      po_rule: model
        .enum(["not_asked", "required", "required_unused", "blanket"])
        .default("not_asked"),
      blanket_orders: model.array().default([]),
      allow_free_form_ship_to: model.boolean().default(false),
      restrictions: model.array().default([]),
      office: model.belongsTo(() => SalesOffice, { mappedBy: "accounts" }),
      payment_term: model
        .belongsTo(() => PaymentTerm, { mappedBy: "accounts" })
        .nullable(),
    }
  )
  .indexes([
    {
      on: ["company_id", "office_id"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    { on: ["office_id", "number"], unique: true, where: "deleted_at IS NULL" },
  ])
