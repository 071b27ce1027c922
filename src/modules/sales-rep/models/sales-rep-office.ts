import { model } from "@medusajs/framework/utils"
import { SalesRep } from "./sales-rep"

/** A sales rep sells for a sales office. */
export const SalesRepOffice = model
  .define(
    { name: "b2b_sales_rep_office", tableName: "b2b_sales_rep_office" },
    {
      id: model.id({ prefix: "sroff" }).primaryKey(),
      office_id: model.text(),
      sales_rep: model.belongsTo(() => SalesRep, { mappedBy: "offices" }),
    }
  )
  .indexes([
    {
      on: ["sales_rep_id", "office_id"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    { on: ["office_id"] },
  ])
