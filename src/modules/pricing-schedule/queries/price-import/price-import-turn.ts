import type { Transaction } from "../../../../utils/transaction"
import type { PriceFileRow, ResolvedRow } from "../../domain/price-file-row"
import { CompileTurn } from "../compile-turn"
import { ensureLists } from "../core-lists"
import { addRefusals, dropChunks, type RefusedRow } from "./file-text"
import { resolveRows, stageRows, type StagedRow } from "./stage-rows"
import {
  analyzePrices,
  countStaged,
  lockStagedSchedules,
  readBases,
  stagedGroups,
  staleRows,
} from "./staged-work"
import {
  formulaWork,
  writePlainPrices,
  writeStagedLines,
  type FormulaWork,
} from "./write-staged"

/**
 * One worker's turn at price imports: while it lasts nobody else works on any of them, in
 * whatever process. All that it writes is written when it ends, and nothing where it
 * throws or its process dies.
 */
export class PriceImportTurn {
  constructor(private readonly trx: Transaction) {}

  /** Takes the turn. @returns false where somebody else has it */
  async take(): Promise<boolean> {
    const { rows } = await this.trx.raw<{ rows: { taken: boolean }[] }>(
      `SELECT pg_try_advisory_xact_lock(hashtext('b2b_price_import')) AS taken`
    )
    return rows[0]?.taken === true
  }

  /** Whether the import is still to be worked on. */
  async isIn(id: string, status: "previewing" | "applying"): Promise<boolean> {
    const { rows } = await this.trx.raw<{ rows: unknown[] }>(
      `SELECT FROM b2b_price_import
       WHERE id = :id AND status = :status AND deleted_at IS NULL`,
      { id, status }
    )
    return rows.length > 0
  }

  async resolve(
    rows: readonly PriceFileRow[]
  ): Promise<Map<number, ResolvedRow>> {
    return await resolveRows(this.trx, rows)
  }

  /** Which schedules start from which, by id. */
  async bases(): Promise<Map<string, string[]>> {
    return await readBases(this.trx)
  }

  /** @returns see `stageRows` */
  async stage(
    importId: string,
    rows: readonly StagedRow[]
  ): Promise<Map<number, number>> {
    return await stageRows(this.trx, importId, rows)
  }

  async refuse(
    importId: string,
    refusals: readonly RefusedRow[]
  ): Promise<void> {
    await addRefusals(this.trx, importId, refusals)
  }

  /** Ends a preview. */
  async previewed(
    importId: string,
    facts: { rows: number; refused: number; now: Date }
  ): Promise<void> {
    const counts = await countStaged(this.trx, importId)
    await this.trx.raw(
      `UPDATE b2b_price_import SET status = 'previewed', failure = NULL,
         counts = CAST(:counts AS jsonb), rows_total = :rows, rows_done = :rows,
         updated_at = :now
       WHERE id = :importId`,
      {
        importId,
        ...facts,
        counts: JSON.stringify({
          ...counts,
          conflicting: facts.refused,
          applied: 0,
        }),
      }
    )
    await this.trx.raw("ANALYZE b2b_price_import_row")
  }

  /**
   * Holds all that the import writes.
   * @returns what there is to do, and which rows do not fit any more
   */
  async begin(importId: string): Promise<{
    groups: { schedules: string[]; rows: number }[]
    counts: Record<"new" | "changed" | "unchanged", number>
    stale: { count: number; line: number | null }
  }> {
    await lockStagedSchedules(this.trx, importId)
    return {
      groups: await stagedGroups(this.trx, importId),
      counts: await countStaged(this.trx, importId),
      stale: await staleRows(this.trx, importId),
    }
  }

  /** Writes the lines of the file, and has the planner know of them. */
  async writeLines(importId: string): Promise<void> {
    await writeStagedLines(this.trx, importId)
    await analyzePrices(this.trx)
  }

  /**
   * Writes what some schedules' lines cost, as far as they are plain prices.
   * @returns the schedules whose compiled prices changed, and what the compiler has to do
   */
  async writePrices(
    importId: string,
    schedules: string[]
  ): Promise<{ changed: string[]; formulas: FormulaWork[] }> {
    const group = { importId, schedules }
    const extended = await ensureLists(this.trx, schedules)
    const changed = await writePlainPrices(this.trx, group)
    return {
      changed: [...new Set([...extended, ...changed])],
      formulas: await formulaWork(this.trx, group),
    }
  }

  /** The compiler's turn at a schedule, in the same transaction. */
  async compiling(scheduleId: string): Promise<CompileTurn | null> {
    return await CompileTurn.open(this.trx, scheduleId)
  }

  /** Schedules with lines that start from one of these. */
  async startingFrom(scheduleIds: string[]): Promise<string[]> {
    const { rows } = await this.trx.raw<{ rows: { id: string }[] }>(
      `SELECT DISTINCT schedule_id AS id FROM b2b_pricing_schedule_line
       WHERE base_schedule_id = ANY(CAST(:scheduleIds AS text[])) AND deleted_at IS NULL
       ORDER BY id`,
      { scheduleIds }
    )
    return rows.map(({ id }) => id)
  }

  /** Ends an application. */
  async applied(
    importId: string,
    facts: { changed: string[]; now: Date }
  ): Promise<void> {
    await this.trx.raw(
      `UPDATE b2b_pricing_schedule SET compiled_at = :now, version = version + 1
       WHERE id = ANY(CAST(:changed AS text[]))`,
      facts
    )
    await this.trx.raw(
      `UPDATE b2b_price_import SET status = 'applied', failure = NULL,
         rows_done = rows_total, applied_at = :now, updated_at = :now,
         counts = counts || jsonb_build_object('applied',
           CAST(counts->>'new' AS int) + CAST(counts->>'changed' AS int))
       WHERE id = :importId`,
      { importId, now: facts.now }
    )
    await dropChunks(this.trx, importId, 1)
    await analyzePrices(this.trx)
  }
}
