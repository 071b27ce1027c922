import type { BulkFields, BulkRow } from "../../../utils/bulk/bulk-table"
import { differingFields } from "../../../utils/bulk/decide-change"

/** What one row of a batch would do, before it does. */
export type PlannedChange = {
  line: number
  entity: string
  entity_key: string
  entity_id: string | null
  action: "new" | "changed" | "unchanged" | "conflicting"
  before: BulkFields | null
  after: BulkFields | null
  message: string | null
}

/** What a row should look like in the end. */
export type WantedRow = {
  line: number
  entity: string
  entity_key: string
  /** The id that the row gets if it is new. */
  new_id: string
  /** What it should have, also where it exists. */
  fields: BulkFields
  /** What it has besides where it is new. */
  initial: BulkFields
}

/** New, changed or unchanged: the row against the one that exists. */
export function diffRow(
  wanted: WantedRow,
  existing: BulkRow | null
): PlannedChange {
  const { line, entity, entity_key } = wanted
  const common = { line, entity, entity_key, message: null }
  if (!existing) {
    return {
      ...common,
      entity_id: wanted.new_id,
      action: "new",
      before: null,
      after: { ...wanted.initial, ...wanted.fields },
    }
  }
  const after = differingFields(wanted.fields, existing.fields)
  const names = Object.keys(after)
  if (names.length === 0) {
    return {
      ...common,
      entity_id: existing.id,
      action: "unchanged",
      before: null,
      after: null,
    }
  }
  return {
    ...common,
    entity_id: existing.id,
    action: "changed",
    before: Object.fromEntries(
      names.map((name) => [name, existing.fields[name] ?? null])
    ),
    after,
  }
}

/** A row that does nothing, and why. */
export function conflict(
  row: { line: number; entity: string; entity_key: string },
  message: string
): PlannedChange {
  const { line, entity, entity_key } = row
  return {
    line,
    entity,
    entity_key,
    entity_id: null,
    action: "conflicting",
    before: null,
    after: null,
    message,
  }
}
