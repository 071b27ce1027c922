import type { MedusaRequest } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { tradeErrors } from "../../modules/trade"
import { toMedusaError } from "../../utils/catalogue-error"
import type { Actor } from "../../workflows/audit/actor"
import { customerIdOf } from "./request-context"

type SignedIn = { id: string; email: string; actor: Actor }

/**
 * The customer of the verified token, member of a company or not.
 * @throws MedusaError `b2b.sign_in` where his row is gone
 */
export async function signedInCustomer(req: MedusaRequest): Promise<SignedIn> {
  const [customer] = await req.scope
    .resolve(Modules.CUSTOMER)
    .listCustomers({ id: customerIdOf(req) ?? "" }, { take: 1 })
  if (!customer) {
    throw toMedusaError(tradeErrors.signInFirst())
  }
  const { id, email, first_name, last_name } = customer
  const name = [first_name, last_name].filter(Boolean).join(" ") || email
  return { id, email, actor: { type: "customer", id, name } }
}
