import { z } from "@medusajs/framework/zod"

/** The most rows that one answer holds. */
const MAX_LIMIT = 100

/** PostgreSQL's `bigint` would take more, and nobody pages that far. */
const MAX_OFFSET = 1_000_000_000

/** A whole number out of a query string; "", "1.5" and "0x10" are none. */
function wholeNumber(least: number, most: number, otherwise: number) {
  return z
    .string()
    .regex(/^\d{1,10}$/, "expected a whole number")
    .transform(Number)
    .pipe(z.number().min(least).max(most))
    .default(otherwise)
}

/** Text to look for. PostgreSQL knows no NUL characters. */
const searchText = z
  .string()
  .trim()
  .max(200)
  .refine((text) => !text.includes("\0"), "expected text without NUL")
  .optional()

/** `order=name` sorts upwards, `order=-name` downwards. */
function orderBy(columns: readonly [string, ...string[]]) {
  const [first] = columns
  const accepted = columns.flatMap((column) => [column, `-${column}`])
  return z.enum(accepted).default(first)
}

/** `status=a` and `status[]=a&status[]=b` alike. */
function oneOrMore<const Value extends string>(
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

function listParams<const Status extends string>(list: {
  order: readonly [string, ...string[]]
  status: readonly [Status, ...Status[]]
  limit: number
}) {
  return z.strictObject({
    q: searchText,
    status: oneOrMore(list.status),
    order: orderBy(list.order),
    limit: wholeNumber(1, MAX_LIMIT, list.limit),
    offset: wholeNumber(0, MAX_OFFSET, 0),
  })
}

const fields = z.string().max(2000).optional()

export const companyListParams = listParams({
  order: ["name", "handle", "status", "created_at", "updated_at"],
  status: ["active", "suspended", "closed"],
  limit: 20,
}).extend({ fields })

export const companyParams = z.strictObject({ fields })

export const memberListParams = listParams({
  order: ["created_at", "status", "job_title"],
  status: ["active", "suspended", "removed"],
  limit: 20,
})

export const shipToListParams = listParams({
  order: ["code", "name", "city", "status", "created_at"],
  status: ["active", "closed"],
  limit: 20,
})

export const projectListParams = listParams({
  order: ["code", "name", "status", "starts_on", "ends_on", "created_at"],
  status: ["open", "closed"],
  limit: 20,
})

export const shipToAccessListParams = z.strictObject({
  q: searchText,
  limit: wholeNumber(1, MAX_LIMIT, 20),
  offset: wholeNumber(0, MAX_OFFSET, 0),
})

export const noParams = z.strictObject({})

export type CompanyListParams = z.infer<typeof companyListParams>
export type ShipToAccessListParams = z.infer<typeof shipToAccessListParams>
