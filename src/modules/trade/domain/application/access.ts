import type { CatalogueError } from "../../../../utils/catalogue-error"
import { applicationErrors } from "./errors"

/** What the shop gives to those whose application is not decided, least first. */
const ACCESSES = ["nothing", "list_prices", "list_prices_and_card"] as const

export type ApplicantAccess = (typeof ACCESSES)[number]

/** Of several offices the strictest decides; null: no office has a say. */
export function strictestAccess(
  accesses: readonly ApplicantAccess[]
): ApplicantAccess | null {
  return ACCESSES.find((access) => accesses.includes(access)) ?? null
}

/** What speaks against a cart, or an order, of a customer who waits to be decided on. */
export function refuseApplicant(
  access: ApplicantAccess | null
): CatalogueError[] {
  return access === null || access === "list_prices_and_card"
    ? []
    : [applicationErrors.undecided()]
}
