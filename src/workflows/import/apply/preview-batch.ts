import type { MedusaContainer } from "@medusajs/framework/types"
import {
  headerOf,
  readCsv,
  IMPORT_KINDS,
  IMPORT_MODULE,
  plannedText,
  readRow,
  type ImportKind,
  type ImportModuleService,
} from "../../../modules/import"
import { b2bOptions } from "../../../options"
import type { Plan } from "../plans/plan"
import { planRows } from "../plans/plan-rows"
import { letGo } from "./let-go"

/** Rows at a time; a customer brings all his orders along. */
const PART = 250
const PART_OF_CUSTOMERS = 20

type Batch = { id: string; kind: ImportKind; rows_done: number }

/** What an earlier, interrupted run knew when it ended. */
async function remember(
  scope: MedusaContainer,
  batch: Batch
): Promise<{ plan: Plan; seen: Map<string, number> }> {
  const imports = scope.resolve<ImportModuleService>(IMPORT_MODULE)
  const plan: Plan = {
    scope,
    batchId: batch.id,
    now: b2bOptions().now(),
    companies: new Map(),
    parents: new Map(),
    admins: new Map(),
  }
  const seen = new Map<string, number>()
  const keys = batch.rows_done > 0 ? await imports.plannedKeys(batch.id) : []
  for (const { entity, entity_key: key, ...row } of keys) {
    if (entity === IMPORT_KINDS[batch.kind].entity) {
      seen.set(key, row.line)
    }
    if (entity === "company") {
      plan.companies.set(row.handle ?? key, row.entity_id)
    }
    if (row.parent_id !== null) {
      plan.parents.set(row.entity_id, row.parent_id)
    }
  }
  return { plan, seen }
}

/**
 * Says of each row what it would do, part after part. Where it is cut short, the
 * next run goes on after the last part.
 * @returns false where somebody else works on imports: he will go on with this one
 * @throws MedusaError code `b2b.import.invalid_file` where the file is no CSV
 */
export async function previewBatch(
  scope: MedusaContainer,
  batch: Batch
): Promise<boolean> {
  const imports = scope.resolve<ImportModuleService>(IMPORT_MODULE)
  const content = (await imports.sourceOf(batch.id)) ?? ""
  const kind = IMPORT_KINDS[batch.kind]
  const header = headerOf(content)
  const { plan, seen } = await remember(scope, batch)
  const size = batch.kind === "customers" ? PART_OF_CUSTOMERS : PART
  let read = 0
  for (const part of readCsv(content, size)) {
    const before = read
    read += part.length
    const rows = part.slice(Math.max(0, batch.rows_done - before))
    if (rows.length === 0) {
      continue
    }
    // Text at once: as objects they would outlive the statements that follow.
    const changes = plannedText(
      await planRows(
        plan,
        batch.kind,
        rows.map((row) => readRow(kind, header, row)),
        seen
      )
    )
    const done = read - rows.length
    if (
      !(await save(imports, batch.id, { done, rows: rows.length, changes }))
    ) {
      return false
    }
    letGo(done, read)
  }
  const counts = await imports.inTurn(async (turn) =>
    (await turn.lockBatch(batch.id, "previewing"))
      ? turn.finish(batch.id, "previewed", b2bOptions().now())
      : null
  )
  return counts !== null
}

/** Writes a part, unless another worker has written it already. */
async function save(
  imports: ImportModuleService,
  batchId: string,
  part: { done: number; rows: number; changes: string }
): Promise<boolean> {
  const isSaved = await imports.inTurn(async (turn) => {
    const batch = await turn.lockBatch(batchId, "previewing")
    if (batch?.rows_done !== part.done) {
      return false
    }
    await turn.addPlanned(batchId, part.changes, {
      rows: part.rows,
      now: b2bOptions().now(),
    })
    return true
  })
  return isSaved === true
}
