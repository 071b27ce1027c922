/** What `JSON.parse` makes. */
export type Json =
  null | boolean | number | string | Json[] | { [key: string]: Json }

type JsonObject = Record<string, Json>

/**
 * Words that make a key an amount, wherever they stand between its underscores:
 * `unit_price`, `raw_discount_total`, `original_amount_with_tax`, `amount_limit`.
 */
const AMOUNT_WORDS = new Set([
  "amount",
  "amounts",
  "balance",
  "budget",
  "cost",
  "costs",
  "difference",
  "discount",
  "discounts",
  "fee",
  "fees",
  "price",
  "prices",
  "spend",
  "spent",
  "subtotal",
  "total",
])

/** Endings of keys that say what kind of thing a price is, and not how much. */
const HARMLESS_ENDINGS = new Set(["id", "ids", "type", "code"])

/**
 * Keys that hold an amount without saying so. `data` is what a payment or shipping
 * provider keeps: with it, a client could ask the provider for the amount.
 */
const AMOUNT_KEYS = new Set([
  "application_method",
  "buy_rules",
  "data",
  "target_rules",
])

/** Of a promotion only this is shown: its rules and its value are amounts. */
const PROMOTION_KEYS = new Set(["id", "code", "is_automatic", "type"])

/** Facts beside a message that hold amounts, in the catalogues' own words. */
const DETAIL_KEYS = new Set(["limit", "net", "paid", "total", "was", "is"])

/** Deeper than any answer; what is below is left out rather than looked at. */
const MAX_DEPTH = 60

/** Whether a key, of an answer, of a query or of a sort order, is about an amount. */
export function isAmountKey(key: string): boolean {
  const words = wordsOf(key)
  return (
    AMOUNT_KEYS.has(key) ||
    // `credit_limit`; a page's `limit` stands alone.
    (words.length > 1 && words.at(-1) === "limit") ||
    (words.some((word) => AMOUNT_WORDS.has(word)) &&
      words[0] !== "is" &&
      !HARMLESS_ENDINGS.has(words.at(-1) ?? ""))
  )
}

/** `unitPrice`, `unit-price` and `unit_price` are the same words. */
function wordsOf(key: string): string[] {
  return key
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean)
}

/**
 * An answer without its amounts: an amount is null, a list of them empty, and the
 * answer keeps its shape. Refusals get a text without amounts.
 * @param texts by code: what to say instead of a message that names amounts
 */
export function redactAmounts(
  answer: Json,
  texts: Readonly<Record<string, string>>
): Json {
  return redact(answer, texts, 0)
}

function redact(
  value: Json,
  texts: Readonly<Record<string, string>>,
  depth: number
): Json {
  if (value === null || typeof value !== "object") {
    return value
  }
  if (depth > MAX_DEPTH) {
    return null
  }
  if (Array.isArray(value)) {
    return value.map((item) => redact(item, texts, depth + 1))
  }
  const entries = Object.entries(withoutSpokenAmounts(value, texts))
  return Object.fromEntries(
    entries.map(([key, child]) => [
      key,
      isAmountKey(key)
        ? hidden(child)
        : key === "promotions" || key === "promotion"
          ? promotions(child)
          : redact(child, texts, depth + 1),
    ])
  )
}

/** Flags stay, a list of prices is empty, and any other amount is unknown. */
function hidden(value: Json): Json {
  if (typeof value === "boolean") {
    return value
  }
  return Array.isArray(value) ? [] : null
}

function promotions(value: Json): Json {
  if (Array.isArray(value)) {
    return value.map(promotions)
  }
  return isObject(value)
    ? Object.fromEntries(
        Object.entries(value).filter(([key]) => PROMOTION_KEYS.has(key))
      )
    : value
}

/**
 * Our refusals that name amounts say it in other words, without their facts. What
 * others refuse is text that we do not know: its numbers are masked.
 */
function withoutSpokenAmounts(
  value: JsonObject,
  texts: Readonly<Record<string, string>>
): JsonObject {
  const { code, message, type } = value
  if (
    typeof message !== "string" ||
    (typeof code !== "string" && typeof type !== "string")
  ) {
    return value
  }
  const text = typeof code === "string" ? texts[code] : undefined
  if (text !== undefined) {
    return { ...(withoutDetails(value) as JsonObject), message: text }
  }
  return typeof code === "string" && code.startsWith("b2b.")
    ? value
    : { ...value, message: maskNumbers(message) }
}

function withoutDetails(value: Json): Json {
  if (Array.isArray(value)) {
    return value.map(withoutDetails)
  }
  return isObject(value)
    ? Object.fromEntries(
        Object.entries(value)
          .filter(([key]) => !DETAIL_KEYS.has(key))
          .map(([key, child]) => [
            key,
            key === "refusals" ? child : withoutDetails(child),
          ])
      )
    : value
}

function isObject(value: Json): value is JsonObject {
  return value !== null && typeof value === "object" && !Array.isArray(value)
}

/** Numbers that stand alone: those within an id or a word stay. */
export function maskNumbers(text: string): string {
  return text.replace(/(?<![\w.,-])[-+]?\d[\d.,]*(?![\w-])/g, "…")
}
