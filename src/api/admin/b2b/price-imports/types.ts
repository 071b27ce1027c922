import type { AdminPage } from "../page"

/** What `/admin/b2b/price-imports/**` answers, as JSON: instants are ISO text. */

export type AdminPriceImportAction =
  "new" | "changed" | "unchanged" | "conflicting"

/**
 * `rows_done` goes up to `rows_total` in each of previewing and applying. `counts` is
 * null until the preview is complete; `applied` is how many rows were written.
 */
export type AdminPriceImport = {
  id: string
  kind: "prices"
  file_name: string
  status: "previewing" | "previewed" | "applying" | "applied" | "failed"
  rows_total: number
  rows_done: number
  counts: (Record<AdminPriceImportAction, number> & { applied: number }) | null
  failure: string | null
  created_by: string
  /** Who asked for the last thing that was done to it. */
  requested_by: { type: string; id: string; name: string } | null
  applied_at: string | null
  created_at: string
  updated_at: string
}

/** `before` and `after` hold `method`, `base`, `base_schedule_id` and `value`. */
export type AdminPriceImportChange = {
  line: number
  action: AdminPriceImportAction
  /** The cells that make the row itself. */
  entity_key: string
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
  message: string | null
}

export type AdminPriceImportAnswer = { import: AdminPriceImport }
export type AdminPriceImportsAnswer = {
  imports: AdminPriceImport[]
} & AdminPage
export type AdminPriceImportChangesAnswer = {
  changes: AdminPriceImportChange[]
} & AdminPage
