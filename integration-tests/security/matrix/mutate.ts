/** Values that have broken servers: sizes, signs, types, characters, keys. */
const HOSTILE: readonly unknown[] = [
  null,
  "",
  " ",
  "\u0000",
  "\ud800",
  "'; DROP TABLE b2b_company; --",
  "=cmd|' /C calc'!A0",
  "<script>alert(1)</script>",
  "../../etc/passwd",
  "%00%2e%2e",
  "\u202Egnp.exe",
  "x".repeat(5_000),
  "🏗️".repeat(50),
  0,
  -0,
  -1,
  1.5,
  1e21,
  9_007_199_254_740_993,
  true,
  false,
  [],
  {},
  [[[[[]]]]],
  { $gt: "" },
  { toString: "no" },
  "2026-02-30",
  "2026-13-01T00:00:00Z",
  "9999-12-31",
  "undefined",
  "NaN",
]

const KEYS = [
  "id",
  "company_id",
  "member_id",
  "__proto__",
  "constructor",
  "$or",
]

type Random = () => number

function pick<T>(random: Random, values: readonly T[]): T {
  const value = values[Math.floor(random() * values.length)]
  if (value === undefined && !values.includes(undefined as T)) {
    throw new Error("nothing to pick from")
  }
  return value as T
}

/** One body like the sample, with something wrong in it, or several things. */
export function mutateBody(
  random: Random,
  sample: Record<string, unknown>,
  ids: readonly string[]
): unknown {
  if (random() < 0.04) {
    return pick(random, [[], "text", 7, null, [sample, sample]])
  }
  const body: Record<string, unknown> = { ...sample }
  const changes = 1 + Math.floor(random() * 3)
  for (let change = 0; change < changes; change++) {
    const keys = Object.keys(body)
    const key = random() < 0.7 ? keys[Math.floor(random() * keys.length)] : null
    if (key) {
      body[key] = mutateValue(random, body[key], ids)
    } else {
      Object.defineProperty(body, pick(random, KEYS), {
        value: random() < 0.5 ? pick(random, ids) : pick(random, HOSTILE),
        enumerable: true,
        configurable: true,
        writable: true,
      })
    }
  }
  return body
}

function mutateValue(
  random: Random,
  value: unknown,
  ids: readonly string[]
): unknown {
  const dice = random()
  if (dice < 0.15) {
    return undefined
  }
  if (dice < 0.35) {
    return pick(random, ids)
  }
  if (dice < 0.5) {
    return [value, pick(random, HOSTILE)]
  }
  return pick(random, HOSTILE)
}

function written(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value)
}

/** The address with a broken or foreign id, or with a query that nobody asked for. */
export function mutateAddress(
  random: Random,
  address: string,
  ids: readonly string[]
): string {
  const dice = random()
  const wrong = encodeURIComponent(
    written(random() < 0.5 ? pick(random, ids) : pick(random, HOSTILE))
      .replaceAll(/[\ud800-\udfff]/g, "?")
      .slice(0, 300)
  )
  if (dice < 0.4) {
    return address
  }
  if (dice < 0.7 && /_[0-9A-Za-z]+/.test(address)) {
    return address.replace(/[a-z]{3,8}_[0-9A-Za-z]+/, wrong || "_")
  }
  const key = pick(random, [
    "limit",
    "offset",
    "order",
    "q",
    "fields",
    "id[$gt]",
  ])
  return `${address}${address.includes("?") ? "&" : "?"}${key}=${wrong}`
}
