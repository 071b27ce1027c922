import type { SalesOfficeRow } from "../../types"
import type { ApplicantAccess } from "../application/access"

/** What somebody sees: everything, or what these catalogs list (none: nothing). */
export type Visibility = "everything" | { catalog_ids: string[] }

export const NOTHING: Visibility = { catalog_ids: [] }

/** What an office shows to those who have no account with it, least first. */
const GUEST_CATALOGS = ["nothing", "without_prices", "list_prices"] as const

export type GuestCatalog = SalesOfficeRow["guest_catalog"]

/** An account sees what its catalogs list; without any, what its office's rule says. */
export function visibilityOfAccount(
  rule: SalesOfficeRow["catalog_default"],
  catalogIds: string[]
): Visibility {
  if (catalogIds.length > 0) {
    return { catalog_ids: catalogIds }
  }
  return rule === "everything" ? "everything" : NOTHING
}

/**
 * Of several offices the strictest decides; null: no office has a say. Who has
 * applied is no guest any more: his office's rule for applicants comes first, and
 * where that gives him nothing he sees no more than a guest, and no prices.
 */
export function guestCatalog(
  offices: readonly GuestCatalog[],
  applicant: ApplicantAccess | null
): GuestCatalog | null {
  if (applicant !== null && applicant !== "nothing") {
    return "list_prices"
  }
  const all = applicant === null ? offices : [...offices, "without_prices"]
  return GUEST_CATALOGS.find((access) => all.includes(access)) ?? null
}
