import { model } from "@medusajs/framework/utils"
import { TRANSMISSION_KINDS } from "../domain/transmission-kinds"
import { TRANSMISSION_STATUSES } from "../domain/transmission-status"
import { Attempt } from "./attempt"
import { Connection } from "./connection"

/**
 * One document on its way to one ERP. `payload` is a snapshot taken when the
 * row was captured, so that a later attempt never sends something else, and
 * `key` is what the ERP knows the document by. `claim_count` counts claims that
 * have not ended yet (poison), `attempt_count` failed attempts since capture or
 * the last manual retry. While a row is being sent, `next_attempt_at` equals
 * `locked_until`: one index finds all rows that are due, crashed ones included.
 */
export const Transmission = model
  .define(
    { name: "b2b_transmission", tableName: "b2b_erp_transmission" },
    {
      id: model.id({ prefix: "trns" }).primaryKey(),
      kind: model.enum([...TRANSMISSION_KINDS]),
      subject_id: model.text(),
      key: model.text().searchable(),
      payload: model.json(),
      payload_hash: model.text(),
      status: model.enum([...TRANSMISSION_STATUSES]).default("pending"),
      claim_count: model.number().default(0),
      attempt_count: model.number().default(0),
      next_attempt_at: model.dateTime(),
      claimed_at: model.dateTime().nullable(),
      locked_until: model.dateTime().nullable(),
      lease_token: model.text().nullable(),
      delivered_at: model.dateTime().nullable(),
      external_reference: model.text().searchable().nullable(),
      result: model.json().nullable(),
      reason: model.text().nullable(),
      connection: model.belongsTo(() => Connection, {
        mappedBy: "transmissions",
      }),
      attempts: model.hasMany(() => Attempt, { mappedBy: "transmission" }),
    }
  )
  .indexes([
    {
      on: ["connection_id", "kind", "subject_id"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    {
      on: ["connection_id", "kind", "key"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    {
      name: "IDX_b2b_erp_transmission_due",
      on: ["connection_id", "next_attempt_at"],
      where:
        "status IN ('pending', 'retrying', 'sending') AND deleted_at IS NULL",
    },
    { on: ["subject_id"] },
    { on: ["status", "created_at"] },
  ])
