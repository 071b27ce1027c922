/**
 * How a column's value travels as JSON; an `instant` is ISO text in UTC. A `moment` is an
 * instant of which only matters whether it has come: true writes the time of the writing.
 */
type BulkColumn =
  "text" | "money" | "integer" | "instant" | "moment" | "boolean"

/**
 * One table as bulk writing sees it. All names in it are ours and stand in the
 * source: they go into SQL as they are.
 */
export type BulkTable = {
  table: string
  columns: Record<string, BulkColumn>
  /** What makes a row itself; of the optional ones some may be null. */
  key: readonly string[]
  optional_key?: readonly string[]
  /** A further condition on rows that a key may find. */
  found_where?: string
  /** Lists of ids that are kept in a table of pairs. */
  links?: Record<string, { table: string; own: string; other: string }>
  /** Columns that name a row of the same module, with its table. */
  references?: Record<string, string>
  /** What speaks against a row as a whole, as a change would leave it. */
  refuse?: (fields: BulkFields) => string | null
  /** Who points here: such a row cannot be taken back. */
  used_by: readonly { table: string; column: string }[]
}

export type BulkValue = string | number | boolean | null | string[]
export type BulkFields = Record<string, BulkValue>
export type BulkRow = { id: string; fields: BulkFields }

/**
 * What is to be done to one row. Without `before` the row is new and `after` is
 * the whole of it; with one, both hold the fields that differ. `id` is chosen by
 * the caller: a second try finds its own row again.
 */
export type BulkChange = {
  id: string
  before: BulkFields | null
  after: BulkFields
}

export type BulkOutcome = {
  id: string
  /** `done_before`: an earlier try did it; `refused`: nothing was written. */
  outcome: "created" | "updated" | "removed" | "done_before" | "refused"
  message: string | null
}
