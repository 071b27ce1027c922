import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { literally } from "../../utils/search"

type Found = { id: string; has_account: boolean }

/** The customers with this address, however they wrote it: a guest and a login. */
export async function customersByEmail(
  container: MedusaContainer,
  email: string
): Promise<Found[]> {
  const customers = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers({ email: { $ilike: literally(email) } })
  return customers.map(({ id, has_account }) => ({ id, has_account }))
}
