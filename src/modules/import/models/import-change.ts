import { model } from "@medusajs/framework/utils"
import { ImportBatch } from "./import-batch"

/**
 * What one row of a batch does, or why it cannot: `before` and `after` hold the
 * fields that differ, and undoing writes `before` back. `line` counts from 1 and
 * is the file's own, its header included.
 */
export const ImportChange = model
  .define(
    { name: "b2b_import_change", tableName: "b2b_import_change" },
    {
      id: model.id({ prefix: "impch" }).primaryKey(),
      line: model.number(),
      entity: model.text(),
      entity_key: model.text(),
      entity_id: model.text().nullable(),
      action: model.enum(["new", "changed", "unchanged", "conflicting"]),
      before: model.json().nullable(),
      after: model.json().nullable(),
      message: model.text().nullable(),
      applied_at: model.dateTime().nullable(),
      batch: model.belongsTo(() => ImportBatch, { mappedBy: "changes" }),
    }
  )
  .indexes([{ on: ["batch_id", "action", "line"] }])
