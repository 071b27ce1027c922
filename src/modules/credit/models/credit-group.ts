import { model } from "@medusajs/framework/utils"

/**
 * What several accounts may owe together, with whichever offices: the facilities that name
 * it. `credit_limit` is in `currency_code`, whatever the offices trade in.
 */
export const CreditGroup = model.define(
  { name: "b2b_credit_group", tableName: "b2b_credit_group" },
  {
    id: model.id({ prefix: "cgrp" }).primaryKey(),
    name: model.text(),
    currency_code: model.text(),
    credit_limit: model.bigNumber(),
  }
)
