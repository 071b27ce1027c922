import type { PricingContext } from "@medusajs/framework/types"
import { LIST_ATTRIBUTES } from "../../../src/modules/pricing-schedule/domain/levels"
import { FACTS, PRICE_SETS, type World } from "./random-world"
import type { Random } from "./random"

export type Question = {
  filters: { id: string[] }
  context: NonNullable<PricingContext["context"]>
}

/** As scheduleContext makes them, and as it never would. */
function contractAttributes(
  random: Random,
  { contracts }: World
): Record<string, string[]> {
  const own = random.some(contracts, 0.6)
  const ids = (rules: number) => [
    ...own.filter((list) => list.rules >= rules).map(({ id }) => id),
    ...(random.chance(0.1) ? ["plist_0", "plist_none"] : []),
  ]
  return Object.fromEntries(
    LIST_ATTRIBUTES.map((attribute, index): [string, string[]] => [
      attribute,
      random.chance(0.97) ? ids(index + 1) : [],
    ])
  )
}

/** Medusa treats contexts with more than ten facts in another way. */
function padding(random: Random): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: random.chance(0.5) ? 0 : random.between(8, 14) }).map(
      (_, index) => [`note_${String(index)}`, "x"]
    )
  )
}

function maybe<Value>(random: Random, key: string, value: Value) {
  return random.chance(0.75) ? { [key]: value } : {}
}

function customer(random: Random) {
  const groups = random
    .some(FACTS["customer.groups.id"])
    .map((id) => ({ id, ...maybe(random, "name", "Trade") }))
  return {
    ...maybe(random, "id", random.pick(FACTS["customer.id"])),
    ...maybe(random, "groups", random.chance(0.1) ? [] : groups),
    ...maybe(random, "email", random.chance(0.5) ? "" : null),
  }
}

/** What might be asked in this world, in the shapes that Medusa's routes build. */
export function randomQuestion(random: Random, world: World): Question {
  const region = random.pick(FACTS.region_id)
  const context: Record<string, unknown> = {
    ...maybe(
      random,
      "region_id",
      random.chance(0.1) ? [region, "reg_9"] : region
    ),
    ...maybe(random, "customer", customer(random)),
    ...maybe(random, "shipping_address", {
      country_code: random.pick(FACTS["shipping_address.country_code"]),
      city: null,
    }),
    ...maybe(random, "sales_channel_id", "sc_1"),
    ...maybe(
      random,
      "total",
      random.pick<unknown>([...FACTS.total, [100, 50]])
    ),
    ...maybe(random, "item_total", random.pick(FACTS.item_total)),
    ...maybe(random, "is_first", random.pick<unknown>(FACTS.is_first)),
    ...maybe(random, "created_at", new Date(0)),
    ...(random.chance(0.5) ? contractAttributes(random, world) : {}),
    ...padding(random),
    ...(random.chance(0.5)
      ? { quantity: random.pick<unknown>([0, 1, 2, 4, 5, 9, 10, "5", 1.5]) }
      : {}),
    currency_code: random.pick(["eur", "eur", "EUR", "usd"]),
  }
  return {
    filters: {
      id: random.chance(0.05)
        ? random.pick([[], ["pset_none"], ["pset_a", "pset_a"]])
        : random.some(PRICE_SETS, 0.7),
    },
    // Medusa types its contexts as flat, and builds nested ones.
    context: context as Question["context"],
  }
}
