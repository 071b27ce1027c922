import {
  attributesOf,
  SCHEDULE_LEVELS,
} from "../../../src/modules/pricing-schedule/domain/levels"
import type { Database } from "../../world"
import type { Random } from "./random"

type Value = string | number | boolean

/** What rules ask for and contexts say; few values, so that many agree. */
export const FACTS = {
  region_id: ["reg_1", "reg_2"],
  "customer.id": ["cus_1", "cus_2"],
  "customer.groups.id": ["grp_1", "grp_2", "grp_3"],
  "shipping_address.country_code": ["gb", "ie"],
  sales_channel_id: ["sc_1"],
  total: [0, 50, 100, "100"],
  item_total: [1.5, 20],
  is_first: [true, false, "true"],
} as const satisfies Record<string, readonly [Value, ...Value[]]>

const ATTRIBUTES = Object.keys(FACTS) as [keyof typeof FACTS]
const OPERATORS = ["eq", "gt", "gte", "lt", "lte"] as const

export const PRICE_SETS = ["pset_a", "pset_b", "pset_c", "pset_d"] as const

export type World = {
  price_list: Record<string, unknown>[]
  price_list_rule: Record<string, unknown>[]
  price: Record<string, unknown>[]
  price_rule: Record<string, unknown>[]
  /** Lists as schedules have them, with how many rules each should have. */
  contracts: { id: string; rules: number }[]
}

const now = () => new Date().toISOString()
const deletedAt = (random: Random, share: number) =>
  random.chance(share) ? now() : null

/** What is stored beside the number of rules is not always that number. */
function countOf(random: Random, real: number): number | null {
  return random.chance(0.85)
    ? real
    : random.pick([0, null, real + 1, Math.max(0, real - 1), 1])
}

function ruleValue(random: Random, values: readonly [Value, ...Value[]]) {
  const one = random.pick(values)
  return random.pick<unknown>([
    [one],
    [one],
    one,
    [...random.some(values), one],
    String(one),
    [String(one), 7],
    [[one]],
    { id: one },
    [],
    null,
  ])
}

/** A day, an hour or a moment away, or open. */
function moment(random: Random): string | null {
  const away = random.pick([null, null, -86_400, -3600, 3600, 86_400])
  return away === null ? null : new Date(Date.now() + away * 1000).toISOString()
}

function addList(world: World, random: Random, index: number): string {
  const id = `plist_${String(index)}`
  const level = random.chance(0.35) ? random.pick(SCHEDULE_LEVELS) : null
  const asked = level
    ? attributesOf(level).map((attribute) => ({ attribute, value: [id] }))
    : Array.from({ length: random.pick([0, 1, 1, 2, 2, 3, 4]) }, () => {
        const attribute = random.pick(ATTRIBUTES)
        return { attribute, value: ruleValue(random, FACTS[attribute]) }
      })
  if (level && random.chance(0.2)) {
    const attribute = random.pick(ATTRIBUTES)
    asked.push({
      attribute,
      value: [random.pick<string>(["gb", "reg_1", "grp_1"])],
    })
  }
  const rules = asked.map(({ attribute, value }, at) => ({
    id: `${id}_${String(at)}`,
    price_list_id: id,
    attribute,
    value,
    deleted_at: deletedAt(random, 0.05),
  }))
  world.price_list_rule.push(...rules)
  const real = rules.filter(({ deleted_at }) => deleted_at === null).length
  world.price_list.push({
    id,
    title: id,
    description: id,
    status: random.chance(0.88) ? "active" : "draft",
    type: random.chance(level ? 0.9 : 0.5) ? "override" : "sale",
    starts_at: random.chance(0.7) ? null : moment(random),
    ends_at: random.chance(0.7) ? null : moment(random),
    rules_count: countOf(random, real),
    deleted_at: deletedAt(random, 0.07),
  })
  if (level) {
    world.contracts.push({ id, rules: attributesOf(level).length })
  }
  return id
}

function addPrice(
  world: World,
  random: Random,
  { id, list }: { id: string; list: string | null }
): void {
  const attributes = random.chance(0.7) ? [] : random.some(ATTRIBUTES, 0.2)
  const rules = attributes.flatMap((attribute) => {
    const isNumber = attribute === "total" || attribute === "item_total"
    const operators = isNumber
      ? random.some(OPERATORS, 0.3)
      : [random.chance(0.9) ? ("eq" as const) : random.pick(OPERATORS)]
    return operators.map((operator) => ({
      id: `${id}_${attribute}_${operator}`,
      price_id: id,
      attribute,
      operator,
      value: String(random.pick<Value>(FACTS[attribute])),
      deleted_at: deletedAt(random, 0.05),
    }))
  })
  world.price_rule.push(...rules)
  const real = rules.filter(({ deleted_at }) => deleted_at === null).length
  // Few amounts, so that there are ties.
  const amount = random.pick([80, 90, 95, 100, 99.995, 0])
  world.price.push({
    id,
    price_set_id: random.pick(PRICE_SETS),
    currency_code: random.chance(0.88) ? "eur" : "usd",
    amount,
    raw_amount: { value: String(amount), precision: 20 },
    min_quantity: random.pick([null, null, null, 0, 1, 2, 5]),
    max_quantity: random.pick([null, null, null, 1, 4, 9]),
    rules_count: countOf(random, real),
    price_list_id: list,
    deleted_at: deletedAt(random, 0.06),
  })
}

export function randomWorld(random: Random): World {
  const world: World = {
    price_list: [],
    price_list_rule: [],
    price: [],
    price_rule: [],
    contracts: [],
  }
  const lists = Array.from({ length: random.between(2, 14) }, (_, index) =>
    addList(world, random, index)
  )
  for (let index = 0; index < random.between(40, 110); index += 1) {
    const list = random.chance(0.35) ? null : random.pick([null, ...lists])
    addPrice(world, random, { id: `price_${String(index)}`, list })
  }
  return world
}

/** Makes the database's prices these, and no others. */
export async function writeWorld(
  database: Database,
  world: World
): Promise<void> {
  await database.sql("DELETE FROM price_rule")
  await database.sql("DELETE FROM price")
  await database.sql("DELETE FROM price_list")
  await database.sql(
    "INSERT INTO price_set (id) SELECT unnest($1::text[]) ON CONFLICT DO NOTHING",
    [PRICE_SETS]
  )
  for (const table of [
    "price_list",
    "price_list_rule",
    "price",
    "price_rule",
  ] as const) {
    const [row] = world[table]
    if (row) {
      const columns = Object.keys(row).join(", ")
      await database.sql(
        `INSERT INTO ${table} (${columns})
         SELECT ${columns} FROM json_populate_recordset(NULL::${table}, $1)`,
        [JSON.stringify(world[table])]
      )
    }
  }
}
