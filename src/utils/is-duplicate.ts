import { MedusaError } from "@medusajs/framework/utils"

/** How a broken unique index arrives: as Medusa's words, or as PostgreSQL's code. */
export function isDuplicate(error: unknown): boolean {
  return (
    error instanceof Error &&
    (Reflect.get(error, "code") === "23505" ||
      (error instanceof MedusaError &&
        error.message.includes("already exists")))
  )
}
