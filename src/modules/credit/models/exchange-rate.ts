import { model } from "@medusajs/framework/utils"

/**
 * One `from_code` is `rate` `to_code` from the day `valid_from` on, until a later rate. The
 * way back is a rate of its own. `source` says who gave it, as "ECB".
 */
export const ExchangeRate = model
  .define(
    { name: "b2b_exchange_rate", tableName: "b2b_exchange_rate" },
    {
      id: model.id({ prefix: "xrat" }).primaryKey(),
      from_code: model.text(),
      to_code: model.text(),
      rate: model.bigNumber(),
      valid_from: model.text(),
      source: model.text().nullable(),
    }
  )
  .indexes([{ on: ["from_code", "to_code", "valid_from"], unique: true }])
