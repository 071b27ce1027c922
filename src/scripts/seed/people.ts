import { Modules } from "@medusajs/framework/utils"
import {
  createCustomersWorkflow,
  createUsersWorkflow,
} from "@medusajs/medusa/core-flows"
import { ensureLogins } from "./logins"
import { ensureRows, pick, type Seeding } from "./seeding"

export const ADMIN_EMAIL = "admin@demo.test"

type Person = { id: string; email: string | null }

/** Everybody who buys, for companies or for himself: customers by email. */
export async function ensureCustomers(
  seeding: Seeding
): Promise<Map<string, Person>> {
  const { container, data } = seeding
  const service = container.resolve(Modules.CUSTOMER)
  const people = [...data.members, ...data.customers]
  const byEmail = new Map(people.map((person) => [person.email, person]))
  const customers = await ensureRows<(typeof people)[number], Person>(seeding, {
    noun: "customers",
    wanted: [...byEmail.values()],
    key: (person) => person.email,
    rowKey: (customer) => customer.email ?? "",
    find: () =>
      service.listCustomers(
        { email: [...byEmail.keys()], has_account: true },
        { select: ["id", "email"] }
      ),
    create: async (missing) => {
      const { result } = await createCustomersWorkflow(container).run({
        input: {
          customersData: missing.map((person) => ({
            email: person.email,
            first_name: person.first_name,
            last_name: person.last_name,
            phone: person.phone,
            has_account: true,
          })),
        },
      })
      return result
    },
  })
  await ensureLogins(
    seeding,
    [...byEmail.keys()].map((email) => ({
      email,
      actor: "customer_id" as const,
      id: pick(customers, email).id,
    }))
  )
  return customers
}

/** The user of the admin. */
export async function ensureAdmin(seeding: Seeding) {
  const { container } = seeding
  const users = await ensureRows<string, Person>(seeding, {
    noun: "admin users",
    wanted: [ADMIN_EMAIL],
    key: (email) => email,
    rowKey: (user) => user.email ?? "",
    find: () =>
      container.resolve(Modules.USER).listUsers({ email: ADMIN_EMAIL }),
    create: async (emails) => {
      const { result } = await createUsersWorkflow(container).run({
        input: {
          users: emails.map((email) => ({ email, first_name: "Demo admin" })),
        },
      })
      return result
    },
  })
  const { id } = pick(users, ADMIN_EMAIL)
  await ensureLogins(seeding, [{ email: ADMIN_EMAIL, actor: "user_id", id }])
}
