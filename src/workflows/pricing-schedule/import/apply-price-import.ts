import type { MedusaContainer } from "@medusajs/framework/types"
import {
  findCircle,
  PRICING_SCHEDULE_MODULE,
  priceImportErrors,
  pricingScheduleErrors,
  type PriceImportTurn,
  type PricingScheduleModuleService,
} from "../../../modules/pricing-schedule"
import { b2bOptions } from "../../../options"
import { toMedusaError } from "../../../utils/catalogue-error"
import { compileInTurn } from "../compile/compile-schedules"

type Import = { id: string; counts: Record<string, unknown> | null }

/**
 * Writes what a previewed file says and compiles it, in one transaction: buyers see the
 * old prices until all is there, and nothing is left of what is cut short.
 * @returns the schedules whose prices are other than before; null where somebody else
 *   works on imports
 * @throws MedusaError codes `b2b.price_import.stale`, `.lost`, `b2b.pricing_schedule.circle`
 */
export async function applyPriceImport(
  scope: MedusaContainer,
  { id, counts: previewed }: Import
): Promise<{ changed: string[] } | null> {
  const service = scope.resolve<PricingScheduleModuleService>(
    PRICING_SCHEDULE_MODULE
  )
  return await service.inPriceImportTurn(async (turn) => {
    if (!(await turn.isIn(id, "applying"))) {
      return { changed: [] }
    }
    const { groups, counts, stale } = await turn.begin(id)
    const isWhole = Object.entries(counts).every(
      ([action, count]) => previewed?.[action] === count
    )
    if (!isWhole) {
      throw toMedusaError(priceImportErrors.lost())
    }
    if (stale.count > 0) {
      throw toMedusaError(priceImportErrors.stale(stale.count, stale.line ?? 0))
    }
    await turn.writeLines(id)
    const changed = new Set<string>()
    let rows = 0
    for (const group of groups) {
      const written = await turn.writePrices(id, group.schedules)
      written.changed.forEach((schedule) => changed.add(schedule))
      for (const work of written.formulas) {
        await compile(scope, turn, work, changed)
      }
      rows += group.rows
      await service.notePriceImportProgress(id, rows)
    }
    refuseCircles(await turn.bases())
    await compileDependents(scope, turn, changed)
    await turn.applied(id, { changed: [...changed], now: b2bOptions().now() })
    return { changed: [...changed] }
  })
}

async function compile(
  scope: MedusaContainer,
  turn: PriceImportTurn,
  work: { schedule_id: string; variant_ids: string[] | null },
  changed: Set<string>
): Promise<boolean> {
  const compiling = await turn.compiling(work.schedule_id)
  if (
    !compiling ||
    (await compileInTurn(scope, compiling, work.variant_ids ?? undefined)) === 0
  ) {
    return false
  }
  changed.add(work.schedule_id)
  return true
}

/** Schedules that start from changed ones, and those that start from these. */
async function compileDependents(
  scope: MedusaContainer,
  turn: PriceImportTurn,
  changed: Set<string>
): Promise<void> {
  let moved = [...changed]
  while (moved.length > 0) {
    const next: string[] = []
    for (const schedule_id of await turn.startingFrom(moved)) {
      const work = { schedule_id, variant_ids: null }
      if (await compile(scope, turn, work, changed)) {
        next.push(schedule_id)
      }
    }
    moved = next
  }
}

/** Another clerk may have closed a circle since the preview. */
function refuseCircles(bases: ReadonlyMap<string, string[]>): void {
  for (const id of bases.keys()) {
    const way = findCircle(id, bases)
    if (way) {
      throw toMedusaError(pricingScheduleErrors.circle(way))
    }
  }
}
