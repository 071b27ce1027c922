import type { MedusaRequest } from "@medusajs/framework/http"

/**
 * Whether the answer to a request may hold amounts: by the account that it acts for
 * in the end, since the guard may have chosen another one than the request began
 * with. In what is no account's, such as an old private cart, a member of companies
 * sees them if any of his accounts lets him.
 */
export function maySeeAmounts(req: MedusaRequest): boolean {
  if (req.b2b) {
    return req.b2b.permissions.has("price.view")
  }
  const contexts = req.b2b_session?.contexts ?? []
  return (
    contexts.length === 0 ||
    contexts.some(({ permissions }) => permissions.has("price.view"))
  )
}
