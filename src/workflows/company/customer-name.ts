import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** How the log calls a customer: by his name, or his address, or his id. */
export async function customerName(
  container: MedusaContainer,
  id: string
): Promise<string> {
  const [customer] = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers({ id }, { take: 1 })
  const name = [customer?.first_name, customer?.last_name]
    .filter(Boolean)
    .join(" ")
  return name || (customer?.email ?? id)
}
