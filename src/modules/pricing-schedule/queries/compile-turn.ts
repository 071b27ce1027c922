import type { Transaction } from "../../../utils/transaction"
import type { CompilableLine } from "../domain/compile-prices"
import { ensureLists } from "./core-lists"
import {
  dropOtherPrices,
  readCompiledPrices,
  readListPrices,
  writeCompiledPrices,
  type CompiledPrice,
} from "./core-prices"

export type LockedSchedule = {
  id: string
  code: string
  name: string
  office_id: string | null
  currency_code: string
}

/** Holds a schedule until the transaction ends. @returns null where there is none */
export async function lockSchedule(
  trx: Transaction,
  id: string
): Promise<LockedSchedule | null> {
  const { rows } = await trx.raw<{ rows: LockedSchedule[] }>(
    `SELECT id, code, name, office_id, currency_code FROM b2b_pricing_schedule
     WHERE id = ? AND deleted_at IS NULL FOR UPDATE`,
    [id]
  )
  return rows[0] ?? null
}

/** One schedule while nobody else compiles it; what it writes is written at its end. */
export class CompileTurn {
  private constructor(
    private readonly trx: Transaction,
    readonly schedule: LockedSchedule,
    private readonly priceListIds: string[],
    private changed: number
  ) {}

  /** @returns null where there is no such schedule */
  static async open(
    trx: Transaction,
    scheduleId: string
  ): Promise<CompileTurn | null> {
    const schedule = await lockSchedule(trx, scheduleId)
    if (!schedule) {
      return null
    }
    const made = await ensureLists(trx, [scheduleId])
    const { rows } = await trx.raw<{ rows: { price_list_id: string }[] }>(
      `SELECT list.price_list_id FROM b2b_pricing_schedule_list list
       JOIN price_list ON price_list.id = list.price_list_id
         AND price_list.deleted_at IS NULL
       WHERE list.schedule_id = ? AND list.deleted_at IS NULL`,
      [scheduleId]
    )
    const lists = rows.map((row) => row.price_list_id)
    return new CompileTurn(trx, schedule, lists, made.length)
  }

  /** The lines of these targets; without targets all. */
  async lines(variantIds?: string[]): Promise<CompilableLine[]> {
    const { rows } = await this.trx.raw<{ rows: CompilableLine[] }>(
      `SELECT target_type, target_id, method, base, base_schedule_id,
         CAST(value AS text), unit_code, CAST(from_quantity AS text)
       FROM b2b_pricing_schedule_line
       WHERE schedule_id = :id AND deleted_at IS NULL
         AND (target_type <> 'variant' OR :every OR target_id = ANY(CAST(:variants AS text[])))
       ORDER BY target_type, target_id, from_quantity, id`,
      {
        id: this.schedule.id,
        every: variantIds === undefined,
        variants: variantIds ?? [],
      }
    )
    return rows
  }

  async listPrices(
    priceSetIds: string[],
    regionId: string | null
  ): Promise<CompiledPrice[]> {
    const { currency_code } = this.schedule
    return await readListPrices(
      this.trx,
      { currency_code, region_id: regionId },
      priceSetIds
    )
  }

  /** What another schedule's compiled prices are. */
  async pricesOf(
    scheduleId: string,
    priceSetIds: string[]
  ): Promise<CompiledPrice[]> {
    const { rows } = await this.trx.raw<{ rows: { price_list_id: string }[] }>(
      `SELECT price_list_id FROM b2b_pricing_schedule_list
       WHERE schedule_id = ? AND deleted_at IS NULL ORDER BY created_at, id LIMIT 1`,
      [scheduleId]
    )
    const [list] = rows
    return list
      ? await readCompiledPrices(this.trx, list.price_list_id, priceSetIds)
      : []
  }

  /** Costs per base unit by variant. */
  async costs(variantIds: string[]): Promise<Map<string, string>> {
    const { rows } = await this.trx.raw<{
      rows: { variant_id: string; amount: string }[]
    }>(
      `SELECT variant_id, CAST(amount AS text) FROM b2b_variant_cost
       WHERE variant_id = ANY(CAST(:ids AS text[])) AND currency_code = :currency_code
         AND deleted_at IS NULL`,
      { ids: variantIds, currency_code: this.schedule.currency_code }
    )
    return new Map(rows.map(({ variant_id, amount }) => [variant_id, amount]))
  }

  async write(priceSetIds: string[], prices: CompiledPrice[]): Promise<void> {
    this.changed += await writeCompiledPrices(
      this.trx,
      {
        price_list_ids: this.priceListIds,
        currency_code: this.schedule.currency_code,
      },
      priceSetIds,
      prices
    )
  }

  async keepOnly(priceSetIds: string[]): Promise<void> {
    this.changed += await dropOtherPrices(
      this.trx,
      this.priceListIds,
      priceSetIds
    )
  }

  /**
   * Notes when it was done by the database's clock, which also dates what prices follow.
   * @returns how many prices are other than before, over all levels
   */
  async close(): Promise<number> {
    await this.trx.raw(
      `UPDATE b2b_pricing_schedule
       SET compiled_at = now(), version = version + :step WHERE id = :id`,
      { step: this.changed > 0 ? 1 : 0, id: this.schedule.id }
    )
    return this.changed
  }
}
