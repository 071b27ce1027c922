import type {
  BulkChange,
  BulkFields,
  BulkOutcome,
  BulkRow,
  BulkTable,
  BulkValue,
} from "./bulk-table"

function sameValue(a: BulkValue, b: BulkValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** The fields of `wanted` that a row does not have. */
export function differingFields(
  wanted: BulkFields,
  row: BulkFields
): BulkFields {
  return Object.fromEntries(
    Object.entries(wanted).filter(
      ([name, value]) => !sameValue(value, row[name] ?? null)
    )
  )
}

function agrees(wanted: BulkFields, row: BulkFields): boolean {
  return Object.keys(differingFields(wanted, row)).length === 0
}

/** What of a change the table holds: the rest is for others. */
export function ownFields(table: BulkTable, fields: BulkFields): BulkFields {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([name]) => name in table.columns || name in (table.links ?? {})
    )
  )
}

export function outcomeOf(
  id: string,
  outcome: BulkOutcome["outcome"],
  message: string | null = null
): BulkOutcome {
  return { id, outcome, message }
}

type ApplyFacts = {
  /** The row with the change's id, locked. */
  current: BulkRow | undefined
  /** The row that has the new one's key already. */
  taken: BulkRow | undefined
  /** Ids of references that are not there. */
  missing: string[]
  /** What speaks against the row as it would be. */
  wrong: string | null
}

/** Whether a change may be written now: only what is as it was when it was planned. */
export function decideApply(
  change: BulkChange,
  { current, taken, missing, wrong }: ApplyFacts
): BulkOutcome {
  const { id, before, after } = change
  const refuse = (message: string) => outcomeOf(id, "refused", message)
  if (before === null && current) {
    return outcomeOf(id, "done_before")
  }
  if (before === null && taken) {
    return refuse(`was created by somebody else since the preview: ${taken.id}`)
  }
  if (before !== null && !current) {
    return refuse("was removed since the preview")
  }
  if (before !== null && current && !agrees(before, current.fields)) {
    return agrees(after, current.fields)
      ? outcomeOf(id, "done_before")
      : refuse(
          `was changed since the preview: ${Object.keys(differingFields(before, current.fields)).join(", ")}`
        )
  }
  if (missing.length > 0) {
    return refuse(`refers to what does not exist: ${missing.join(", ")}`)
  }
  if (wrong !== null) {
    return refuse(wrong)
  }
  return outcomeOf(id, before === null ? "created" : "updated")
}

/** Whether a change may be taken back: only what nobody changed or used since. */
export function decideUndo(
  change: BulkChange,
  facts: { current: BulkRow | undefined; used: boolean; wrong: string | null }
): BulkOutcome {
  const { id, before, after } = change
  const { current, used, wrong } = facts
  const refuse = (message: string) => outcomeOf(id, "refused", message)
  if (!current) {
    return before === null
      ? outcomeOf(id, "done_before")
      : refuse("not undone: was removed since")
  }
  if (!agrees(after, current.fields)) {
    const isUndone = before !== null && agrees(before, current.fields)
    return isUndone
      ? outcomeOf(id, "done_before")
      : refuse(
          `not undone: was changed since: ${Object.keys(differingFields(after, current.fields)).join(", ")}`
        )
  }
  if (before === null && used) {
    return refuse("not undone: is in use since")
  }
  if (before !== null && wrong !== null) {
    return refuse(`not undone: ${wrong}`)
  }
  return outcomeOf(id, before === null ? "removed" : "updated")
}
