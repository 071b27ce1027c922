import type { MedusaContainer } from "@medusajs/framework/types"
import {
  headerOf,
  PRICE_KINDS,
  readRow,
  streamCsv,
  type PriceKind,
} from "../../../modules/import"
import {
  actionOf,
  lineOf,
  PRICING_SCHEDULE_MODULE,
  priceImportErrors,
  pricingScheduleErrors,
  refusePriceRow,
  type PriceFileRow,
  type PriceImportTurn,
  type PricingScheduleModuleService,
  type RefusedRow,
  type ResolvedRow,
  type StagedRow,
} from "../../../modules/pricing-schedule"
import { b2bOptions } from "../../../options"
import { toMedusaError } from "../../../utils/catalogue-error"
import { letGo } from "../../import/apply/let-go"
import { priceFileRow } from "./price-file-row"
import { ScheduleCircles } from "./schedule-circles"

const PART = 2000

/** Rows of prices are short: fewer collections keep them within their memory. */
const LET_GO = 12_500

type Import = { id: string; kind: PriceKind }

/**
 * Says of each row of a file what it would do, in one transaction: a preview that is cut
 * short has left nothing, and begins again.
 * @returns false where somebody else works on imports
 * @throws MedusaError code `b2b.import.invalid_file` where the file is no CSV
 */
export async function previewPriceImport(
  scope: MedusaContainer,
  { id, kind }: Import
): Promise<boolean> {
  const service = scope.resolve<PricingScheduleModuleService>(
    PRICING_SCHEDULE_MODULE
  )
  await service.analyzePrices()
  const done = await service.inPriceImportTurn(async (turn) => {
    if (!(await turn.isIn(id, "previewing"))) {
      return true
    }
    const first = await service.priceFileChunk(id, 0)
    if (first === null) {
      throw toMedusaError(priceImportErrors.lost())
    }
    const header = headerOf(first)
    const circles = new ScheduleCircles(await turn.bases())
    let rows = 0
    let refused = 0
    for await (const part of streamCsv(first, service.priceFile(id), PART)) {
      refused += await previewPart(turn, id, circles, (refusals) =>
        part.flatMap((row) => {
          const read = readRow(PRICE_KINDS[kind], header, row)
          if ("values" in read) {
            return [priceFileRow(read, row.cells)]
          }
          refusals.push(refusedRow(read, row.cells, read.message))
          return []
        })
      )
      letGo(rows, rows + part.length, LET_GO)
      rows += part.length
      await service.notePriceImportProgress(id, rows)
    }
    await turn.previewed(id, { rows, refused, now: b2bOptions().now() })
    return true
  })
  return done ?? false
}

function refusedRow(
  { line, key }: { line: number; key: string },
  cells: string[],
  message: string
): RefusedRow {
  return { line, entity_key: key, message, cells }
}

/** @returns how many of the rows are refused */
async function previewPart(
  turn: PriceImportTurn,
  importId: string,
  circles: ScheduleCircles,
  read: (refusals: RefusedRow[]) => PriceFileRow[]
): Promise<number> {
  const refusals: RefusedRow[] = []
  const rows = read(refusals)
  const known = await turn.resolve(rows)
  const staged: StagedRow[] = []
  for (const row of rows) {
    const resolved = known.get(row.line)
    const refusal = resolved
      ? (refusePriceRow(row, resolved) ?? refuseCircle(circles, row, resolved))
      : null
    if (resolved && refusal === null) {
      staged.push(stagedRow(row, resolved))
    } else {
      refusals.push(refusedRow(row, row.cells, refusal ?? ""))
    }
  }
  const earlier = await turn.stage(importId, staged)
  if (earlier.size > 0) {
    refusals.push(
      ...rows.flatMap((row) => {
        const line = earlier.get(row.line)
        const why = `line ${String(line)} has a price of the same goods from the same quantity on; keep one of them`
        return line === undefined ? [] : [refusedRow(row, row.cells, why)]
      })
    )
  }
  if (refusals.length > 0) {
    await turn.refuse(importId, refusals)
  }
  return refusals.length
}

function refuseCircle(
  circles: ScheduleCircles,
  row: PriceFileRow,
  known: ResolvedRow
): string | null {
  const way = circles.refuse(
    { id: known.schedule_id ?? "", code: row.schedule },
    { ...lineOf(row, known), base_code: row.base_schedule }
  )
  return way && pricingScheduleErrors.circle(way).message
}

function stagedRow(row: PriceFileRow, known: ResolvedRow): StagedRow {
  const line = lineOf(row, known)
  const action = actionOf(line, known.existing)
  return {
    ...line,
    line: row.line,
    entity_key: row.key,
    action,
    schedule_id: known.schedule_id ?? "",
    content: known.content ?? "1",
    existing_id: known.existing_id,
    before: action === "changed" ? known.existing : null,
  }
}
