import { model } from "@medusajs/framework/utils"

/**
 * A unit in which a variant is sold. `code` is of UN/ECE Recommendation 20 or 21;
 * `content` says how many base units are in one. Cart lines count base units, whole
 * ones. `minimum` and `multiple` count in this unit. A variant has one base unit
 * (content 1), one unit that its price is told per (`is_priced`) and one that is
 * offered first (`is_default`); a unit that is not `orderable` is only priced in.
 */
export const SellingUnit = model
  .define(
    { name: "b2b_selling_unit", tableName: "b2b_selling_unit" },
    {
      id: model.id({ prefix: "sunit" }).primaryKey(),
      variant_id: model.text(),
      code: model.text(),
      name: model.text(),
      content: model.bigNumber(),
      minimum: model.bigNumber(),
      multiple: model.bigNumber(),
      is_base: model.boolean().default(false),
      is_priced: model.boolean().default(false),
      is_default: model.boolean().default(false),
      orderable: model.boolean().default(true),
    }
  )
  .indexes([
    { on: ["variant_id", "code"], unique: true, where: "deleted_at IS NULL" },
    {
      name: "IDX_b2b_selling_unit_base",
      on: ["variant_id"],
      unique: true,
      where: "is_base AND deleted_at IS NULL",
    },
  ])
