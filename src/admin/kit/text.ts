import { getFormattedCountry } from "@medusajs/dashboard/lib"
import type {
  AdminAddress,
  AdminCompany,
  AdminCustomerName,
} from "../../api/admin/b2b/types"

/** A person's name, or the e-mail where no name is known. */
export function personName(
  customer: Pick<AdminCustomerName, "email" | "first_name" | "last_name"> | null
): string {
  if (!customer) {
    return "-"
  }
  const name = [customer.first_name, customer.last_name]
    .filter(Boolean)
    .join(" ")
  return name || (customer.email ?? "-")
}

/** An address as lines of text, the country by its name. */
export function addressLines(address: AdminAddress): string[] {
  const town = [address.city, address.province, address.postal_code]
  return [
    address.address_1,
    address.address_2,
    town.filter(Boolean).join(", "),
    getFormattedCountry(address.country_code),
  ].filter((line): line is string => Boolean(line))
}

/** Where a company's invoices go. */
export function billToLines(company: AdminCompany): string[] {
  return [
    company.bill_to_name ?? company.name,
    ...addressLines({
      address_1: company.bill_to_address_1,
      address_2: company.bill_to_address_2,
      city: company.bill_to_city,
      province: company.bill_to_province,
      postal_code: company.bill_to_postal_code,
      country_code: company.bill_to_country_code,
    }),
  ]
}

/** A row's code and name: "BRK-2 Brookfield Tower, phase 2". */
export function codeAndName(row: {
  code: string | null
  name: string
}): string {
  return [row.code, row.name].filter(Boolean).join(" ")
}

/** The first names of a list, and how many more there are. */
export function fewNames(rows: { name: string }[], most = 2): string {
  const names = rows.slice(0, most).map((row) => row.name)
  const more = rows.length - names.length
  return names.join(", ") + (more > 0 ? ` +${more}` : "")
}

/** All the names of a list. */
export function namesOf(rows: { name: string }[]): string {
  return rows.map((row) => row.name).join(", ") || "-"
}
