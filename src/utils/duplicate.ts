import { MedusaError } from "@medusajs/framework/utils"
import { toMedusaError, type CatalogueError } from "./catalogue-error"

/** How a broken unique index arrives: as Medusa's words, or as PostgreSQL's code. */
export function isDuplicate(error: unknown): boolean {
  return (
    error instanceof Error &&
    (Reflect.get(error, "code") === "23505" ||
      (error instanceof MedusaError &&
        error.message.includes("already exists")))
  )
}

/**
 * Runs a write, and answers a broken unique index with this refusal: only the index
 * knows for sure, since two requests may come at once.
 */
export async function refusingDuplicates<T>(
  write: () => Promise<T>,
  refusal: CatalogueError | null
): Promise<T> {
  try {
    return await write()
  } catch (error) {
    if (refusal && isDuplicate(error)) {
      throw toMedusaError(refusal)
    }
    throw error
  }
}
