import type { CatalogueError } from "../../../utils/catalogue-error"
import { tradeErrors } from "../errors"

/**
 * Key in a line's metadata, of the cart and so of the order: the buyer's own word
 * for this line (a cost code, a plot).
 */
export const LINE_REFERENCE_METADATA = "b2b_reference"

const MOST_CHARACTERS = 60

/** What XML, PostgreSQL and one line of a delivery note refuse. */
const CONTROL = /[\u0000-\u001f\u007f]/

type Metadata = Record<string, unknown> | null | undefined

/** What speaks against the reference that this line's metadata brings, if it does. */
export function refuseLineReference(metadata: Metadata): CatalogueError[] {
  const value = metadata?.[LINE_REFERENCE_METADATA]
  if (value === undefined || value === null) {
    return []
  }
  const sound =
    typeof value === "string" &&
    value.trim() !== "" &&
    value.length <= MOST_CHARACTERS &&
    !CONTROL.test(value)
  return sound ? [] : [tradeErrors.lineReferenceMalformed()]
}

/** The reference of a line, or null where it has none that could be told to others. */
export function lineReference(metadata: Metadata): string | null {
  const value = metadata?.[LINE_REFERENCE_METADATA]
  return typeof value === "string" && refuseLineReference(metadata).length === 0
    ? value.trim()
    : null
}
