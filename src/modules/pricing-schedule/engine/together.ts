import { AsyncLocalStorage } from "node:async_hooks"
import type { CalculatedPriceSetDTO } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { Question } from "./context"

/** The same question whatever the quantity. */
type Asked = Omit<Question, "quantity">

type RowsOf = ReadonlyMap<string, CalculatedPriceSetDTO[]>

type Together = {
  ids: Set<string>
  /** What was read, by what was asked. */
  read: Map<string, Promise<RowsOf>>
}

/** Reads the prices of sets at every quantity. */
export type ReadPrices = (
  ids: string[],
  asked: Asked
) => PromiseLike<CalculatedPriceSetDTO[]>

const storage = new AsyncLocalStorage<Together>()

/**
 * While `run` runs, the prices of these sets are read once for all quantities. Medusa
 * asks for each quantity by itself: 500 lines of 500 quantities are 500 questions.
 * What changes meanwhile is not seen, so `run` is one operation.
 */
export function pricedTogether<Result>(
  priceSetIds: readonly string[],
  run: () => Result
): Result {
  return storage.run({ ids: new Set(priceSetIds), read: new Map() }, run)
}

/** Adds price sets to those of the operation that runs; outside of one it does nothing. */
export function priceTogether(priceSetIds: readonly string[]): void {
  const together = storage.getStore()
  for (const id of priceSetIds) {
    together?.ids.add(id)
  }
  together?.read.clear()
}

/** @returns null where nothing was announced for all of these sets */
export async function readTogether(
  ids: string[],
  { quantity, ...asked }: Question,
  read: ReadPrices
): Promise<CalculatedPriceSetDTO[] | null> {
  const together = storage.getStore()
  if (!together || !ids.every((id) => together.ids.has(id))) {
    return null
  }
  const key = JSON.stringify(asked)
  const known = together.read.get(key)
  const rows = known ?? bySet(read([...together.ids], asked))
  together.read.set(key, rows)
  const found = await rows
  return [...new Set(ids)].flatMap((id) =>
    (found.get(id) ?? [])
      .filter((row) => isInWindow(row, quantity))
      .map((row) => ({ ...row }))
  )
}

async function bySet(
  reading: PromiseLike<CalculatedPriceSetDTO[]>
): Promise<RowsOf> {
  const sets = new Map<string, CalculatedPriceSetDTO[]>()
  for (const row of await reading) {
    const own = sets.get(row.price_set_id) ?? []
    own.push(row)
    sets.set(row.price_set_id, own)
  }
  return sets
}

/** As the statement's own condition: without a quantity it is what one costs. */
function isInWindow(
  { min_quantity, max_quantity }: CalculatedPriceSetDTO,
  quantity: Question["quantity"]
): boolean {
  const isFrom =
    min_quantity === null || MathBN.lte(min_quantity, quantity ?? 1)
  return (
    isFrom &&
    (quantity === undefined ||
      max_quantity === null ||
      MathBN.gte(max_quantity, quantity))
  )
}
