type Address = {
  address_1?: string | null | undefined
  city?: string | null | undefined
  postal_code?: string | null | undefined
  country_code?: string | null | undefined
}

const NEEDED = ["address_1", "city", "postal_code", "country_code"] as const

/** What an address lacks for goods or an invoice to get there. */
export function lackingIn(address: Address): string[] {
  return NEEDED.filter((field) => (address[field] ?? "").trim() === "")
}
