import type { MedusaRequest } from "@medusajs/framework/http"

/**
 * Whether the answer to a request may hold amounts: by the account that it acts for
 * in the end, since the guard may have chosen another one than the request began
 * with. In what is no account's, such as an old private cart, a member of companies
 * sees them if any of his accounts lets him. Who has no account sees what his office
 * shows to guests, or to those whose application it has not decided.
 */
export function maySeeAmounts(req: MedusaRequest): boolean {
  if (req.b2b_amounts !== undefined) {
    return req.b2b_amounts
  }
  if (req.b2b) {
    return req.b2b.permissions.has("price.view")
  }
  const { contexts = [] } = req.b2b_session ?? {}
  return contexts.length === 0
    ? (req.b2b_guest ?? "list_prices") === "list_prices"
    : contexts.some(({ permissions }) => permissions.has("price.view"))
}
