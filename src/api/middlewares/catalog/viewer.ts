import type {
  MedusaRequest,
  MedusaStoreRequest,
} from "@medusajs/framework/http"
import {
  guestCatalog,
  NOTHING,
  type ApplicantAccess,
  type GuestCatalog,
  type Visibility,
} from "../../../modules/trade"
import {
  guestRulesOf,
  visibilityOf,
} from "../../../workflows/catalog/visibility"

/** What the offices behind the publishable key show to who has no account. */
export async function guestCatalogOf(
  req: MedusaRequest,
  applicant: ApplicantAccess | null
): Promise<GuestCatalog | null> {
  const key = (req as Partial<MedusaStoreRequest>).publishable_key_context
  const rules = await guestRulesOf(req.scope, key?.sales_channel_ids ?? [])
  return guestCatalog(rules, applicant)
}

/** What the request may see of the shop: by the account that it acts for. */
export async function visibilityFor(req: MedusaRequest): Promise<Visibility> {
  if (req.b2b) {
    return await visibilityOf(req.scope, req.b2b.account)
  }
  if (req.b2b_rep_office) {
    return "everything"
  }
  return (await guestOf(req)) === "nothing" ? NOTHING : "everything"
}

/** A member's private cart has no account either, which shows only at the guard. */
export async function guestOf(
  req: MedusaRequest
): Promise<GuestCatalog | null> {
  req.b2b_guest ??= await guestCatalogOf(
    req,
    req.b2b_session?.applicant_access ?? null
  )
  return req.b2b_guest
}
