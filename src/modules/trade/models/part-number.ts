import { model } from "@medusajs/framework/utils"
import { Account } from "./account"

/** What an account itself calls a variant. */
export const PartNumber = model
  .define(
    { name: "b2b_part_number", tableName: "b2b_part_number" },
    {
      id: model.id({ prefix: "partno" }).primaryKey(),
      variant_id: model.text(),
      number: model.text().searchable(),
      account: model.belongsTo(() => Account, { mappedBy: "part_numbers" }),
    }
  )
  .indexes([
    {
      on: ["account_id", "variant_id"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    { on: ["account_id", "number"], where: "deleted_at IS NULL" },
    { on: ["variant_id"], where: "deleted_at IS NULL" },
  ])
