import type { MedusaRequest } from "@medusajs/framework/http"

/**
 * Whether the answer to a request may hold amounts: by the account that it acts for
 * in the end, since the guard may have chosen another one than the request began
 * with. In what is no account's, such as an old private cart, a member of companies
 * sees them if any of his accounts lets him. An applicant sees none where his office
 * gives him nothing until it has decided.
 */
export function maySeeAmounts(req: MedusaRequest): boolean {
  if (req.b2b) {
    return req.b2b.permissions.has("price.view")
  }
  const { contexts = [], applicant_access } = req.b2b_session ?? {}
  return contexts.length === 0
    ? applicant_access !== "nothing"
    : contexts.some(({ permissions }) => permissions.has("price.view"))
}
