import { model } from "@medusajs/framework/utils"
import { Transmission } from "./transmission"

/**
 * One way to one ERP: which driver, with which config. `config` has the shape
 * that the driver's `validateConfig` checks. `max_attempts` overrides the
 * plugin option `erp.max_attempts`. A paused connection keeps its transmissions
 * waiting; `paused_reason` is for people.
 */
export const Connection = model
  .define(
    { name: "b2b_connection", tableName: "b2b_erp_connection" },
    {
      id: model.id({ prefix: "conn" }).primaryKey(),
      code: model.text(),
      name: model.text().searchable(),
      driver: model.text(),
      config: model.json(),
      status: model.enum(["active", "paused"]).default("active"),
      paused_reason: model.text().nullable(),
      max_attempts: model.number().nullable(),
      transmissions: model.hasMany(() => Transmission, {
        mappedBy: "connection",
      }),
    }
  )
  .indexes([{ on: ["code"], unique: true, where: "deleted_at IS NULL" }])
