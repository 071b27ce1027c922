import { z } from "@medusajs/framework/zod"

/** The most rows that one answer holds. */
const MAX_LIMIT = 100

/** PostgreSQL's `bigint` would take more, and nobody pages that far. */
const MAX_OFFSET = 1_000_000_000

/** A whole number out of a query string; "", "1.5" and "0x10" are none. */
export function wholeNumber(least: number, most: number, otherwise: number) {
  return z
    .string()
    .regex(/^\d{1,10}$/, "expected a whole number")
    .transform(Number)
    .pipe(z.number().min(least).max(most))
    .default(otherwise)
}

/** Text to look for. PostgreSQL knows no NUL characters. */
export const searchText = z
  .string()
  .trim()
  .max(200)
  .refine((text) => !text.includes("\0"), "expected text without NUL")
  .optional()

/** `order=name` sorts upwards, `order=-name` downwards. */
export function orderBy(columns: readonly [string, ...string[]]) {
  const [first] = columns
  const accepted = columns.flatMap((column) => [column, `-${column}`])
  return z.enum(accepted).default(first)
}

/** `status=a` and `status[]=a&status[]=b` alike. */
export function oneOrMore<const Value extends string>(
  values: readonly [Value, ...Value[]]
) {
  const one = z.custom<Value>(
    (value) => values.some((known) => known === value),
    `expected ${values.join(", ")}`
  )
  return z
    .union([z.string(), z.array(z.string()).min(1)])
    .transform((value) => [value].flat())
    .pipe(z.array(one))
    .optional()
}

/** The query of a paged list with search, status and order. */
export function listParams<const Status extends string>(list: {
  order: readonly [string, ...string[]]
  status: readonly [Status, ...Status[]]
  limit: number
}) {
  return z.strictObject({
    q: searchText,
    status: oneOrMore(list.status),
    order: orderBy(list.order),
    ...pageParams(list.limit),
  })
}

/** `limit` and `offset` of a paged list; at most 100 rows in one answer. */
export function pageParams(limit: number) {
  return {
    limit: wholeNumber(1, MAX_LIMIT, limit),
    offset: wholeNumber(0, MAX_OFFSET, 0),
  }
}
