import { model } from "@medusajs/framework/utils"

/**
 * One line of an account's ledger; it is only ever added. `balance_delta` is what it did to
 * the balance (invoiced and not paid), `reserved_delta` to what is set aside for carts that
 * are being completed and for open orders; amounts in the office's currency. `key` is told
 * once per account: the same document twice is one line. `due_on` is a day, of invoices.
 * `actor` is who entered it, as in the log.
 */
export const CreditEntry = model
  .define(
    { name: "b2b_credit_entry", tableName: "b2b_credit_entry" },
    {
      id: model.id({ prefix: "cent" }).primaryKey(),
      account_id: model.text(),
      company_id: model.text(),
      kind: model.enum([
        "reserve",
        "release",
        "invoice",
        "payment",
        "credit_note",
        "adjustment",
        "write_off",
      ]),
      balance_delta: model.bigNumber(),
      reserved_delta: model.bigNumber(),
      currency_code: model.text(),
      order_header_id: model.text().nullable(),
      reference: model.text().searchable().nullable(),
      reason: model.text().nullable(),
      due_on: model.text().nullable(),
      actor: model.json(),
      key: model.text(),
    }
  )
  .indexes([
    { on: ["account_id", "key"], unique: true },
    { on: ["account_id", "created_at"] },
    { on: ["order_header_id"] },
  ])
