import type { Actor } from "../audit/actor"
import type { AuditLine } from "../audit/record-audit"

/** For whom a change is made, and by whom. */
export type OfCompany = { company_id: string; actor: Actor }

type Subject = AuditLine["subject"]
type Fields = Record<string, unknown>

/** One line of the log: only the fields that are not the same any more. */
export function auditLine(
  { company_id, actor }: Pick<AuditLine, "company_id" | "actor">,
  action: string,
  subject: Subject,
  { before, after }: { before?: Fields; after?: Fields } = {}
): AuditLine {
  return {
    company_id,
    actor,
    action,
    subject,
    before: before ? without(before, after) : null,
    after: after ? without(after, before) : null,
  }
}

function without(fields: Fields, others: Fields | undefined): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(others?.[key])
    )
  )
}

/** These fields of a row. */
export function pick<Row extends object, Key extends keyof Row>(
  row: Row,
  keys: readonly Key[]
): Pick<Row, Key> {
  const entries = keys.filter((key) => key in row).map((key) => [key, row[key]])
  return Object.fromEntries(entries) as Pick<Row, Key>
}
