import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { PendingChange } from "../../../modules/import"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"

const person = z.object({
  id: z.string(),
  email: z.string(),
  first_name: z.string(),
  last_name: z.string(),
  phone: z.string(),
})

type Person = z.output<typeof person>

/** The customer that a member's row brings along, if the shop did not know him. */
function personOf({ after }: PendingChange): Person | null {
  const text = after.new_customer
  return typeof text === "string" ? person.parse(JSON.parse(text)) : null
}

/**
 * Creates the customers, without a login, of members that are to be created.
 * @returns the changes whose person somebody else has created since the preview
 */
export async function createNewCustomers(
  scope: MedusaContainer,
  changes: PendingChange[]
): Promise<Set<PendingChange>> {
  const people = changes.flatMap((change) => {
    const person = personOf(change)
    return person ? [{ change, person }] : []
  })
  if (people.length === 0) {
    return new Set()
  }
  const service = scope.resolve(Modules.CUSTOMER)
  const byEmail = new Map(people.map(({ person }) => [person.email, person]))
  const existing = await service.listCustomers(
    { email: [...byEmail.keys()] },
    { select: ["id", "email"], take: 2 * byEmail.size }
  )
  const owners = new Map(existing.map(({ email, id }) => [email, id]))
  const missing = [...byEmail.values()].filter(
    ({ email }) => !owners.has(email)
  )
  await service.createCustomers(
    missing.map(({ first_name, last_name, phone, ...rest }) => ({
      ...rest,
      first_name: first_name || null,
      last_name: last_name || null,
      phone: phone || null,
      has_account: false,
    }))
  )
  return new Set(
    people
      .filter(({ person }) => {
        const owner = owners.get(person.email)
        return owner !== undefined && owner !== person.id
      })
      .map(({ change }) => change)
  )
}

/** Removes customers that an import brought along and that nobody needs by now. */
export async function removeNewCustomers(
  scope: MedusaContainer,
  changes: PendingChange[]
): Promise<void> {
  const ids = changes.flatMap((change) => personOf(change)?.id ?? [])
  if (ids.length === 0) {
    return
  }
  const customers = scope.resolve(Modules.CUSTOMER)
  const [guests, members, orders, carts] = await Promise.all([
    customers.listCustomers(
      { id: ids, has_account: false },
      { select: ["id"], take: ids.length }
    ),
    scope
      .resolve<CompanyModuleService>(COMPANY_MODULE)
      .listB2bMembers(
        { customer_id: ids },
        { select: ["id", "customer_id"], take: 10_000 }
      ),
    scope
      .resolve(Modules.ORDER)
      .listOrders(
        { customer_id: ids },
        { select: ["id", "customer_id"], take: 10_000 }
      ),
    scope
      .resolve(Modules.CART)
      .listCarts(
        { customer_id: ids },
        { select: ["id", "customer_id"], take: 10_000 }
      ),
  ])
  const needed = new Set(
    [...members, ...orders, ...carts].map((row) => row.customer_id)
  )
  await customers.deleteCustomers(
    guests.map(({ id }) => id).filter((id) => !needed.has(id))
  )
}
