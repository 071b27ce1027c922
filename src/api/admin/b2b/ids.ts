import type { CatalogueError } from "../../../utils/catalogue-error"
import { toMedusaError } from "../../../utils/catalogue-error"

const ID = /^[A-Za-z0-9_-]{1,64}$/

/**
 * An id out of a path, once it can be one: PostgreSQL answers a NUL character
 * with an error that would become a 500.
 * @throws MedusaError `notFound(id)` where no id looks like this
 */
export function readId(
  id: string | undefined,
  notFound: (id: string) => CatalogueError
): string {
  if (id === undefined || !ID.test(id)) {
    throw toMedusaError(notFound(JSON.stringify(id ?? "").slice(0, 80)))
  }
  return id
}
