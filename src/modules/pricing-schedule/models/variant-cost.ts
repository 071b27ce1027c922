import { model } from "@medusajs/framework/utils"

/** What a variant costs the merchant, per base unit; markups start from it. */
export const VariantCost = model
  .define(
    { name: "b2b_variant_cost", tableName: "b2b_variant_cost" },
    {
      id: model.id({ prefix: "vcost" }).primaryKey(),
      variant_id: model.text(),
      currency_code: model.text(),
      amount: model.bigNumber(),
    }
  )
  .indexes([
    {
      on: ["variant_id", "currency_code"],
      unique: true,
      where: "deleted_at IS NULL",
    },
  ])
