import type { MedusaContainer } from "@medusajs/framework/types"
import { writeRow, type Cell } from "../../utils/csv"
import {
  walkAudit,
  type AuditEntryView,
  type AuditFilter,
  type AuditReader,
} from "./read-audit"

function json(fields: unknown): string | null {
  return fields === null ? null : JSON.stringify(fields)
}

/** The columns of an export; what people typed is made harmless for spreadsheets. */
const COLUMNS: Record<string, (entry: AuditEntryView) => Cell> = {
  id: ({ id }) => ({ value: id }),
  company_id: ({ company_id }) => ({ value: company_id }),
  happened_at: ({ happened_at }) => ({
    value: new Date(happened_at).toISOString(),
  }),
  actor_type: ({ actor_type }) => ({ value: actor_type }),
  actor_id: ({ actor_id }) => ({ text: actor_id }),
  actor_name: ({ actor_name }) => ({ text: actor_name }),
  on_behalf_of_id: ({ on_behalf_of_id }) => ({ text: on_behalf_of_id }),
  action: ({ action }) => ({ text: action }),
  subject_type: ({ subject_type }) => ({ text: subject_type }),
  subject_id: ({ subject_id }) => ({ text: subject_id }),
  subject_name: ({ subject_name }) => ({ text: subject_name }),
  before: ({ before }) => ({ text: json(before) }),
  after: ({ after }) => ({ text: json(after) }),
  sequence: ({ sequence }) => ({ value: sequence }),
  previous_hash: ({ previous_hash }) => ({ value: previous_hash }),
  hash: ({ hash }) => ({ value: hash }),
}

/** The log as CSV, oldest entry first, in pieces of some hundred lines. */
export async function* auditCsv(
  container: MedusaContainer,
  filter: AuditFilter,
  reader: AuditReader
): AsyncGenerator<string> {
  const columns = Object.values(COLUMNS)
  yield writeRow(Object.keys(COLUMNS).map((value) => ({ value })))
  for await (const entries of walkAudit(container, filter, reader)) {
    yield entries
      .map((entry) => writeRow(columns.map((column) => column(entry))))
      .join("")
  }
}
