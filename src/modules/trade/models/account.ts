import { model } from "@medusajs/framework/utils"
import { PartNumber } from "./part-number"
import { PaymentTerm } from "./payment-term"
import { SalesOffice } from "./sales-office"

/**
 * One company's trade account with one sales office. `number` is the customer
 * number in that office's ERP; null while that ERP has not given one, and until
 * then nothing can be ordered. `price_group_id` is a Medusa customer group. `order_contact_member_id`
 * is who gets what is ordered for the account itself. `bill_to` says whether the company itself or its
 * parent pays. `allow_collect`: its members may fetch orders from the
 * office's collection points. `restrictions` are permissions that the office takes away.
 * `payment_methods` are the payment providers that it may use; none: those of its office.
 */
export const Account = model
  .define(
    { name: "b2b_account", tableName: "b2b_account" },
    {
      id: model.id({ prefix: "acct" }).primaryKey(),
      company_id: model.text(),
      number: model.text().searchable().nullable(),
      status: model.enum(["active", "on_hold", "closed"]).default("active"),
      hold_reason: model.text().nullable(),
      bill_to: model.enum(["company", "parent"]).default("company"),
      po_rule: model
        .enum(["not_asked", "required", "required_unused", "blanket"])
        .default("not_asked"),
      blanket_orders: model.array().default([]),
      project_rule: model.enum(["not_asked", "required"]).default("not_asked"),
      price_group_id: model.text().nullable(),
      order_contact_member_id: model.text().nullable(),
      allow_free_form_ship_to: model.boolean().default(false),
      allow_collect: model.boolean().default(true),
      restrictions: model.array().default([]),
      payment_methods: model.array().default([]),
      part_numbers: model.hasMany(() => PartNumber, { mappedBy: "account" }),
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
