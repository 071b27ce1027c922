import {
  conflict,
  diffRow,
  IMPORT_KINDS,
  type ImportKind,
  type PlannedChange,
  type ReadRow,
  type WantedRow,
} from "../../../modules/import"
import { findRowsOf, type BulkEntity } from "../apply/bulk-rows"
import { planCompanies } from "./companies"
import { planCustomers } from "./customers"
import { keepAdmins } from "./keep-admins"
import { planMembers } from "./members"
import { planPartNumbers } from "./part-numbers"
import type { Plan, Planner, ReadableRow, Wanted } from "./plan"
import { planPricingSchedules } from "./pricing-schedules"
import { planRepAssignments } from "./rep-assignments"
import { planScheduleAssignments } from "./schedule-assignments"
import { planSellingUnits } from "./selling-units"
import { planShipToAccesses } from "./ship-to-accesses"
import { planProjects, planShipTos } from "./sites"
import { planVariantCosts } from "./variant-costs"

const PLANNERS: Record<ImportKind, Planner> = {
  companies: planCompanies,
  members: planMembers,
  ship_tos: planShipTos,
  projects: planProjects,
  ship_to_accesses: planShipToAccesses,
  selling_units: planSellingUnits,
  part_numbers: planPartNumbers,
  pricing_schedules: planPricingSchedules,
  schedule_assignments: planScheduleAssignments,
  variant_costs: planVariantCosts,
  rep_assignments: planRepAssignments,
  customers: planCustomers,
}

type WantedOf = WantedRow & { entity: BulkEntity }

/**
 * Says what rows of a file would do. Each question to the database is asked once
 * for all of them.
 * @param seen the first line of each key that the file has had so far
 */
export async function planRows(
  plan: Plan,
  kind: ImportKind,
  rows: ReadRow[],
  seen: Map<string, number>
): Promise<PlannedChange[]> {
  const { entity } = IMPORT_KINDS[kind]
  const refused: PlannedChange[] = []
  const readable: ReadableRow[] = []
  for (const row of rows) {
    const { line, key } = row
    const first = seen.get(key)
    const change = { line, entity, entity_key: key }
    if ("message" in row) {
      refused.push(conflict(change, row.message))
      continue
    }
    if (first !== undefined && first < line) {
      refused.push(
        conflict(change, `line ${String(first)} is about the same ${key}`)
      )
      continue
    }
    seen.set(key, line)
    readable.push(row)
  }
  const wanted = await PLANNERS[kind](plan, readable)
  const planned = await diffAll(plan, wanted)
  return [...refused, ...planned].sort((a, b) => a.line - b.line)
}

async function diffAll(plan: Plan, wanted: Wanted[]): Promise<PlannedChange[]> {
  const refused = wanted.flatMap((row) =>
    "refusal" in row ? [conflict(row, row.refusal)] : []
  )
  const byEntity = new Map<BulkEntity, WantedOf[]>()
  for (const row of wanted) {
    if (!("refusal" in row)) {
      const rows = byEntity.get(row.entity) ?? []
      rows.push(row)
      byEntity.set(row.entity, rows)
    }
  }
  const planned: PlannedChange[] = []
  for (const [entity, rows] of byEntity) {
    const existing = await findRowsOf(
      plan.scope,
      entity,
      rows.map(({ fields }) => fields)
    )
    const changes = rows.map((row, index) =>
      diffRow(row, existing[index] ?? null)
    )
    planned.push(
      ...(entity === "member"
        ? await keepAdmins(plan, changes, existing)
        : changes)
    )
  }
  return [...refused, ...planned]
}
