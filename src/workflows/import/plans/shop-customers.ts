import type { MedusaContainer } from "@medusajs/framework/types"
import { graph } from "../../../utils/graph"

export type ShopAddress = {
  id: string
  address_name: string | null
  is_default_billing: boolean
  is_default_shipping: boolean
  company: string | null
  first_name: string | null
  last_name: string | null
  address_1: string | null
  address_2: string | null
  city: string | null
  province: string | null
  postal_code: string | null
  country_code: string | null
  phone: string | null
}

export type ShopCustomer = {
  id: string
  email: string
  company_name: string | null
  first_name: string | null
  last_name: string | null
  phone: string | null
  has_account: boolean
  addresses: ShopAddress[]
  groups: { id: string; name: string }[]
}

const FIELDS = [
  "id",
  "email",
  "company_name",
  "first_name",
  "last_name",
  "phone",
  "has_account",
  "addresses.*",
  "groups.id",
  "groups.name",
]

/** A group is one company: more customers than this are a price group. */
export const MOST_OF_A_GROUP = 200

export type FoundCustomers = {
  /** By id or e-mail address; the one with a login before a guest. */
  customer(name: string): ShopCustomer | undefined
  /** By the group's id or name. */
  group(name: string): ShopCustomer[]
}

/** The customers that rows name, with all that a company can be made of. */
export async function findCustomers(
  scope: MedusaContainer,
  names: { customers: string[]; groups: string[] }
): Promise<FoundCustomers> {
  const list = async (filters: Record<string, unknown>) =>
    (
      await graph<ShopCustomer>(scope, {
        entity: "customer",
        fields: FIELDS,
        filters,
        pagination: { take: 5000, order: { has_account: "DESC", id: "ASC" } },
      })
    ).rows
  const { customers, groups } = names
  const emails = customers.map((name) => name.toLowerCase())
  const named =
    customers.length > 0
      ? await list({ $or: [{ id: customers }, { email: emails }] })
      : []
  const grouped =
    groups.length > 0
      ? await list({ groups: { $or: [{ id: groups }, { name: groups }] } })
      : []
  return {
    customer: (name) =>
      named.find(({ id }) => id === name) ??
      named.find(({ email }) => email.toLowerCase() === name.toLowerCase()),
    group: (name) =>
      grouped.filter(({ groups: his }) =>
        his.some((group) => group.id === name || group.name === name)
      ),
  }
}
