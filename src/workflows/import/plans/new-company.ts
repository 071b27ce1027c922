import { chosenId, handleOf, lackingIn } from "../../../modules/import"
import type { ShopAddress, ShopCustomer } from "./shop-customers"
import { textOf, type ReadableRow } from "./plan"

/** A row with the customers it names, and what the company will be called. */
export type Candidate = {
  row: ReadableRow
  customers: ShopCustomer[]
  name: string
  handle: string
}

/** The name in the row, else the group's, the customer's company's or his own. */
export function candidateOf(
  row: ReadableRow,
  customers: ShopCustomer[]
): Candidate {
  const [first] = customers
  const person = [first?.first_name, first?.last_name].filter(Boolean).join(" ")
  const name =
    [
      textOf(row.values, "name"),
      first?.groups.find(({ id }) => id === textOf(row.values, "group"))?.name,
      textOf(row.values, "group"),
      first?.company_name,
      person,
      first?.email,
    ].find(Boolean) ?? ""
  const handle = textOf(row.values, "handle") || handleOf(name)
  return { row, customers, name: name.slice(0, 200), handle }
}

/** Where the invoices go: the default, or the first that is complete. */
export function billingAddressOf(
  customers: ShopCustomer[]
): ShopAddress | undefined {
  const complete = customers
    .flatMap(({ addresses }) => addresses)
    .filter((address) => lackingIn(address).length === 0)
  return (
    complete.find((address) => address.is_default_billing) ??
    complete.find((address) => address.is_default_shipping) ??
    complete[0]
  )
}

/** The company as it is made from its first customer and an address. */
export function companyFields(
  { name, customers }: Candidate,
  address: ShopAddress
) {
  const [first] = customers
  return {
    name,
    status: "active",
    email: first?.email ?? null,
    phone: first?.phone ?? null,
    bill_to_name: address.company ?? name,
    bill_to_address_1: address.address_1,
    bill_to_address_2: address.address_2,
    bill_to_city: address.city,
    bill_to_province: address.province,
    bill_to_postal_code: address.postal_code,
    bill_to_country_code: address.country_code,
  }
}

/** A ship-to's code: the same whenever this address is looked at. */
export function shipToCodeOf(address: ShopAddress): string {
  return chosenId("A", address.id).slice(0, 12).replace("_", "-")
}

export function shipToFields(address: ShopAddress, company: string) {
  const contact = [address.first_name, address.last_name]
    .filter(Boolean)
    .join(" ")
  return {
    name: (address.address_name || address.company || company).slice(0, 200),
    status: "active",
    address_1: address.address_1,
    address_2: address.address_2,
    city: address.city,
    province: address.province,
    postal_code: address.postal_code,
    country_code: address.country_code,
    contact_name: contact || null,
    contact_phone: address.phone,
  }
}
