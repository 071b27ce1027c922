import { model } from "@medusajs/framework/utils"

/**
 * One file of contract prices on its way into the schedules. `counts` are by action
 * (new, changed, unchanged, conflicting); null until the preview is complete.
 * `rows_done` goes up to `rows_total` in previewing and in applying. `requested_by` is
 * the actor who last asked for something, for the log. The file's text, its rows and
 * its refusals are in tables beside it, see `queries/price-import`.
 */
export const PriceImport = model
  .define(
    { name: "b2b_price_import", tableName: "b2b_price_import" },
    {
      id: model.id({ prefix: "primp" }).primaryKey(),
      kind: model.text(),
      file_name: model.text().searchable(),
      status: model
        .enum(["previewing", "previewed", "applying", "applied", "failed"])
        .default("previewing"),
      rows_total: model.number().default(0),
      rows_done: model.number().default(0),
      counts: model.json().nullable(),
      failure: model.text().nullable(),
      created_by: model.text(),
      requested_by: model.json().nullable(),
      applied_at: model.dateTime().nullable(),
    }
  )
  .indexes([{ on: ["status"] }])
