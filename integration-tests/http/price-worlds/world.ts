import type { Random } from "../../modules/pricing-schedule/random"
import type { LineDraft } from "../../world/price-desk"

export const LEVELS = [
  "everyone",
  "price_group",
  "company",
  "account",
  "ship_to",
] as const

export type Level = (typeof LEVELS)[number]

export type Good = { id: string; list_price: number }

type Break = { variant_id: string; from: number; price: number }

/** One random shop: what schedules and offers say, before anybody asks for a price. */
export type PriceWorld = {
  rule: "contract_always" | "lower_of_contract_and_offer"
  schedules: {
    status: "active" | "draft"
    levels: Level[]
    breaks: Break[]
  }[]
  offer: { type: "sale" | "override"; prices: Map<string, number> } | null
}

const FROM = [1, 10, 50] as const
const pence = (random: Random, most: number): number =>
  random.between(1, most) / 100

export function randomWorld(random: Random, goods: Good[]): PriceWorld {
  const most = (good: Good) => Math.round(good.list_price * 130)
  return {
    rule: random.pick(["contract_always", "lower_of_contract_and_offer"]),
    schedules: Array.from({ length: random.between(1, 4) }, () => ({
      status: random.chance(0.85) ? "active" : "draft",
      levels: random.some(LEVELS, 0.35),
      breaks: random.some(goods, 0.7).flatMap((good) =>
        random.some(FROM, 0.6).map((from) => ({
          variant_id: good.id,
          from,
          price: pence(random, most(good)),
        }))
      ),
    })),
    offer: random.chance(0.5)
      ? {
          type: random.pick(["sale", "override"]),
          prices: new Map(
            random
              .some(goods, 0.4)
              .map((good) => [good.id, pence(random, most(good))])
          ),
        }
      : null,
  }
}

export function linesOf(breaks: Break[]): LineDraft[] {
  return breaks.map(({ variant_id, from, price }) => ({
    target_id: variant_id,
    value: String(price),
    from_quantity: from,
  }))
}

/**
 * What a good costs by the rules as they are written down for merchants, worked out
 * without any of the plugin's code.
 * @param levels those at which the buyer is reached
 */
export function expectedPrice(
  world: PriceWorld,
  good: Good,
  { quantity, levels }: { quantity: number; levels: readonly Level[] }
): number {
  const open = openPrice(world, good)
  for (const level of [...LEVELS].reverse()) {
    const prices = !levels.includes(level)
      ? []
      : world.schedules
          .filter(
            (schedule) =>
              schedule.status === "active" && schedule.levels.includes(level)
          )
          .flatMap(({ breaks }) => priceFrom(breaks, good.id, quantity) ?? [])
    if (prices.length > 0) {
      const contract = Math.min(...prices)
      return world.rule === "contract_always"
        ? contract
        : Math.min(contract, open)
    }
  }
  return open
}

function priceFrom(
  breaks: Break[],
  variantId: string,
  quantity: number
): number | null {
  const reached = breaks
    .filter(
      ({ variant_id, from }) => variant_id === variantId && from <= quantity
    )
    .sort((a, b) => b.from - a.from)
  return reached[0]?.price ?? null
}

function openPrice({ offer }: PriceWorld, good: Good): number {
  const amount = offer?.prices.get(good.id)
  return amount === undefined
    ? good.list_price
    : offer?.type === "override"
      ? amount
      : Math.min(amount, good.list_price)
}
