import type { Person } from "../answers-company"

/** A site or a job as people of the trade say it: "J2041 · Beckside school". */
export function codedName(row: { code: string | null; name: string }): string {
  return [row.code, row.name].filter(Boolean).join(" · ")
}

/** The name, or the e-mail of who gave none. */
export function personName(person: Person | null | undefined): string {
  const name = [person?.first_name, person?.last_name].filter(Boolean).join(" ")
  return name || (person?.email ?? "–")
}

type Address = {
  address_1: string | null
  city: string | null
  postal_code: string | null
}

/** An address on one line. */
export function addressLine(address: Address): string {
  return [address.address_1, address.city, address.postal_code]
    .filter(Boolean)
    .join(", ")
}
