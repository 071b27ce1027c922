import type { MedusaContainer } from "@medusajs/framework/types"
import {
  AUDIT_MODULE,
  hideAmounts,
  type AuditEntryRow,
  type AuditModuleService,
} from "../../modules/audit"
import { anyColumnContains } from "../../utils/search"

/** What to look for; left out, it does not matter. Instants are ISO text. */
export type AuditFilter = {
  /** Null: the merchant's own entries. */
  company_id?: string | null | undefined
  actor_id?: string | undefined
  action?: string | undefined
  subject_id?: string | undefined
  q?: string | undefined
  /** From this instant on, and up to but without that one. */
  from?: Date | undefined
  to?: Date | undefined
}

/** Who looks: those who may not see amounts get the log without them. */
export type AuditReader = { sees_amounts: boolean }

/** An entry as clients see it. */
export type AuditEntryView = Omit<
  AuditEntryRow,
  | `${"created" | "updated" | "deleted"}_at`
  | "raw_sequence"
  | "before"
  | "after"
> & { before: unknown; after: unknown }

const SEARCHED = ["subject_name", "actor_name", "action", "subject_id"]

/** How many entries an export reads together. */
const PAGE = 500

function filtersOf(filter: AuditFilter) {
  const { q, from, to, ...same } = filter
  const equal = Object.fromEntries(
    Object.entries(same).filter(([, value]) => value !== undefined)
  )
  return {
    ...equal,
    ...(from || to
      ? {
          happened_at: {
            ...(from ? { $gte: from } : {}),
            ...(to ? { $lt: to } : {}),
          },
        }
      : {}),
    ...(q ? { $or: anyColumnContains(SEARCHED, q) } : {}),
  }
}

function viewFor({ sees_amounts }: AuditReader) {
  return (row: AuditEntryRow): AuditEntryView => ({
    id: row.id,
    company_id: row.company_id,
    happened_at: row.happened_at,
    actor_type: row.actor_type,
    actor_id: row.actor_id,
    actor_name: row.actor_name,
    on_behalf_of_id: row.on_behalf_of_id,
    action: row.action,
    subject_type: row.subject_type,
    subject_id: row.subject_id,
    subject_name: row.subject_name,
    before: sees_amounts ? row.before : hideAmounts(row.before),
    after: sees_amounts ? row.after : hideAmounts(row.after),
    sequence: row.sequence,
    previous_hash: row.previous_hash,
    hash: row.hash,
  })
}

/** A page of the log, the latest first. */
export async function listAudit(
  container: MedusaContainer,
  filter: AuditFilter,
  reader: AuditReader,
  page: { limit: number; offset: number }
): Promise<{ entries: AuditEntryView[]; count: number }> {
  const [rows, count] = await container
    .resolve<AuditModuleService>(AUDIT_MODULE)
    .listAndCountB2bAuditEntries(filtersOf(filter), {
      take: page.limit,
      skip: page.offset,
      order: { happened_at: "DESC", id: "DESC" },
    })
  return { entries: rows.map(viewFor(reader)), count }
}

/**
 * The whole log that the filter finds, oldest first, page after page: what is
 * written meanwhile moves no page.
 */
export async function* walkAudit(
  container: MedusaContainer,
  filter: AuditFilter,
  reader: AuditReader
): AsyncGenerator<AuditEntryView[]> {
  const audit = container.resolve<AuditModuleService>(AUDIT_MODULE)
  const filters = filtersOf(filter)
  let after: Record<string, unknown>[] = []
  for (;;) {
    const rows = await audit.listB2bAuditEntries(
      { $and: [filters, ...after] },
      { take: PAGE, order: { happened_at: "ASC", id: "ASC" } }
    )
    if (rows.length > 0) {
      yield rows.map(viewFor(reader))
    }
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) {
      return
    }
    after = [
      { happened_at: { $gte: last.happened_at } },
      {
        $or: [
          { happened_at: { $gt: last.happened_at } },
          { id: { $gt: last.id } },
        ],
      },
    ]
  }
}
