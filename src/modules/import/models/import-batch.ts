import { model } from "@medusajs/framework/utils"
import { ImportChange } from "./import-change"

/**
 * One file (or one look at the shop's own customers) on its way into the company
 * context. `counts` are by action (new, changed, conflicting, unchanged), and once
 * applied how many were; null until the preview is complete. `rows_done` goes up to
 * `rows_total` in each of previewing, applying and undoing. `source` is the file's
 * text, kept while an error file may be asked for. `requested_by` is the actor who
 * last asked for something, for the log.
 */
export const ImportBatch = model
  .define(
    { name: "b2b_import_batch", tableName: "b2b_import_batch" },
    {
      id: model.id({ prefix: "impo" }).primaryKey(),
      kind: model.text(),
      file_name: model.text().searchable(),
      status: model
        .enum([
          "previewing",
          "previewed",
          "applying",
          "applied",
          "failed",
          "undoing",
          "undone",
        ])
        .default("previewing"),
      source: model.text().nullable(),
      rows_total: model.number().default(0),
      rows_done: model.number().default(0),
      counts: model.json().nullable(),
      failure: model.text().nullable(),
      created_by: model.text(),
      requested_by: model.json().nullable(),
      applied_at: model.dateTime().nullable(),
      undone_at: model.dateTime().nullable(),
      changes: model.hasMany(() => ImportChange, { mappedBy: "batch" }),
    }
  )
  .indexes([{ on: ["status"] }])
