import { model } from "@medusajs/framework/utils"
import { ATTEMPT_OUTCOMES } from "../domain/outcome"
import { Transmission } from "./transmission"

/** One try to send a transmission, with what the ERP or its driver said. */
export const Attempt = model
  .define(
    { name: "b2b_attempt", tableName: "b2b_erp_attempt" },
    {
      id: model.id({ prefix: "atmp" }).primaryKey(),
      number: model.number(),
      started_at: model.dateTime(),
      ended_at: model.dateTime(),
      outcome: model.enum([...ATTEMPT_OUTCOMES]),
      message: model.text().nullable(),
      detail: model.json().nullable(),
      transmission: model.belongsTo(() => Transmission, {
        mappedBy: "attempts",
      }),
    }
  )
  .indexes([{ on: ["transmission_id", "number"], unique: true }])
