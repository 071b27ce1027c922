import type { MedusaContainer } from "@medusajs/framework/types"
import {
  compilePrices,
  PRICING_SCHEDULE_MODULE,
  type CompilableLine,
  type CompileTurn,
  type PricingScheduleModuleService,
} from "../../../modules/pricing-schedule"
import { concernedVariants, VARIANTS_AT_ONCE } from "./concerned-variants"
import { variantFacts } from "./variant-facts"

export type CompiledSchedule = {
  id: string
  /** How many compiled prices are other than before. */
  changed: number
}

/**
 * Compiles schedules into core's price lists, and then those that start from them.
 * @param variantIds only these, where nothing else can have changed
 */
export async function compileSchedules(
  container: MedusaContainer,
  scheduleIds: readonly string[],
  variantIds?: string[]
): Promise<CompiledSchedule[]> {
  const done = new Map<string, number>()
  const waiting = [...scheduleIds]
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    const changed = await compileSchedule(container, id, variantIds)
    if (changed === null) {
      continue
    }
    done.set(id, (done.get(id) ?? 0) + changed)
    if (changed > 0) {
      waiting.push(...(await schedulesStartingFrom(container, id)))
    }
  }
  return [...done].map(([id, changed]) => ({ id, changed }))
}

async function schedulesStartingFrom(
  container: MedusaContainer,
  id: string
): Promise<string[]> {
  const lines = await container
    .resolve<PricingScheduleModuleService>(PRICING_SCHEDULE_MODULE)
    .listB2bPricingScheduleLines(
      { base_schedule_id: id },
      { select: ["schedule_id"], take: null }
    )
  return [...new Set(lines.map(({ schedule_id }) => schedule_id))]
}

/** @returns null where there is no such schedule */
async function compileSchedule(
  container: MedusaContainer,
  id: string,
  variantIds: string[] | undefined
): Promise<number | null> {
  return await container
    .resolve<PricingScheduleModuleService>(PRICING_SCHEDULE_MODULE)
    .compiling(id, (turn) => compileInTurn(container, turn, variantIds))
}

/**
 * Compiles one schedule within its turn, and ends that.
 * @param variantIds only these; left out: all that its lines price
 * @returns how many prices are other than before
 */
export async function compileInTurn(
  container: MedusaContainer,
  turn: CompileTurn,
  variantIds: string[] | undefined
): Promise<number> {
  if (variantIds) {
    for (let at = 0; at < variantIds.length; at += VARIANTS_AT_ONCE) {
      const part = variantIds.slice(at, at + VARIANTS_AT_ONCE)
      const lines = linesByVariant(await turn.lines(part))
      await compilePart(container, turn, lines, part)
    }
  } else {
    await compileAll(container, turn, await turn.lines())
  }
  return await turn.close()
}

async function compileAll(
  container: MedusaContainer,
  turn: CompileTurn,
  lines: readonly CompilableLine[]
): Promise<void> {
  const byVariant = linesByVariant(lines)
  const kept: string[] = []
  for await (const part of concernedVariants(container, lines)) {
    kept.push(...(await compilePart(container, turn, byVariant, part)))
  }
  await turn.keepOnly(kept)
}

/** A variant's own lines, and under "" those of categories and of everything. */
type LinesByVariant = ReadonlyMap<string, readonly CompilableLine[]>

function linesByVariant(lines: readonly CompilableLine[]): LinesByVariant {
  const byVariant = new Map<string, CompilableLine[]>()
  for (const line of lines) {
    const key = line.target_type === "variant" ? line.target_id : ""
    const own = byVariant.get(key) ?? []
    own.push(line)
    byVariant.set(key, own)
  }
  return byVariant
}

/** @returns the price sets of these variants */
async function compilePart(
  container: MedusaContainer,
  turn: CompileTurn,
  byVariant: LinesByVariant,
  variantIds: string[]
): Promise<string[]> {
  const shared = byVariant.get("") ?? []
  const own = variantIds.flatMap((id) => byVariant.get(id) ?? [])
  const variants = await variantFacts(
    container,
    turn,
    [...own, ...shared],
    variantIds
  )
  const sets = variants.map(({ price_set_id }) => price_set_id)
  await turn.write(
    sets,
    variants.flatMap(({ price_set_id, facts }) =>
      compilePrices(
        [...(byVariant.get(facts.variant_id) ?? []), ...shared],
        facts
      ).map((tier) => ({ ...tier, price_set_id }))
    )
  )
  return sets
}
