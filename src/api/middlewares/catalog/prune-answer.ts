import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  visibleProducts,
  visibleShelves,
} from "../../../workflows/catalog/queries/visible-ids"

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** Where an answer holds products and categories beside those that it is about. */
const PRODUCTS = new Set(["product", "products"])
const CATEGORIES = new Set([
  "categories",
  "category_children",
  "parent_category",
])

const NAMES_ANY = new RegExp(
  `(^|[.*])(${[...PRODUCTS, ...CATEGORIES].join("|")})(\\.|$)`
)

/**
 * Takes out of an answer what hangs on the things asked for and is not to be seen,
 * such as the products of a tag. Core filters the things themselves.
 */
export function pruneAnswer(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
  catalogIds: string[]
): void {
  if (!req.queryConfig.fields.some((field) => NAMES_ANY.test(field))) {
    return
  }
  const json = res.json.bind(res)
  res.json = (body: unknown) => {
    res.json = json
    if (res.statusCode >= 400) {
      return json(body)
    }
    prune(req, body, catalogIds).then(json, next)
    return res
  }
}

async function prune(
  req: MedusaRequest,
  body: unknown,
  catalogIds: string[]
): Promise<Json> {
  // As it would be sent: big numbers and dates become what clients see of them.
  const answer = JSON.parse(JSON.stringify(body)) as Json
  const things = Object.values(asRecord(answer))
  const products = new Set<string>()
  const keys = new Set<string>()
  visit(things, (key, held) => {
    if (PRODUCTS.has(key)) {
      held.forEach((id) => products.add(id))
    }
    keys.add(key)
  })
  const [visible, shelves] = await Promise.all([
    visibleProducts(req.scope, [...products], catalogIds),
    [...CATEGORIES].some((key) => keys.has(key))
      ? visibleShelves(req.scope, "category", catalogIds)
      : [],
  ])
  const onShelf = new Set(shelves)
  const keep = (key: string, id: string) =>
    PRODUCTS.has(key)
      ? visible.has(id)
      : !CATEGORIES.has(key) || onShelf.has(id)
  things.forEach((thing) => {
    take(thing, keep)
  })
  return answer
}

function asRecord(value: Json): { [key: string]: Json } {
  return value !== null && typeof value === "object" && !Array.isArray(value)
    ? value
    : {}
}

/** What has no id cannot be known to be visible. */
function idOf(value: Json): string {
  const { id } = asRecord(value)
  return typeof id === "string" ? id : ""
}

function visit(value: Json, tell: (key: string, ids: string[]) => void): void {
  if (Array.isArray(value)) {
    value.forEach((item) => {
      visit(item, tell)
    })
    return
  }
  for (const [key, child] of Object.entries(asRecord(value))) {
    if (child !== null && typeof child === "object") {
      tell(key, [child].flat().map(idOf))
      visit(child, tell)
    }
  }
}

/** Removes, in place, what is not to be kept. */
function take(value: Json, keep: (key: string, id: string) => boolean): void {
  if (Array.isArray(value)) {
    value.forEach((item) => {
      take(item, keep)
    })
    return
  }
  const record = asRecord(value)
  for (const [key, child] of Object.entries(record)) {
    if (Array.isArray(child)) {
      record[key] = child.filter(
        (item) => !isRecord(item) || keep(key, idOf(item))
      )
    } else if (isRecord(child) && !keep(key, idOf(child))) {
      record[key] = null
    }
    take(record[key] ?? null, keep)
  }
}

function isRecord(value: Json): boolean {
  return value !== null && typeof value === "object"
}
