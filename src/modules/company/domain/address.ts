/** The fields of an address that say where the lorry goes. */
const LOCATION_FIELDS = [
  "address_1",
  "address_2",
  "city",
  "province",
  "postal_code",
  "country_code",
] as const

type LocationField = (typeof LOCATION_FIELDS)[number]

export type Location = { [field in LocationField]?: string | null | undefined }

type ShipToAddressSource = {
  name: string
  address_1: string
  address_2: string | null
  city: string
  province: string | null
  postal_code: string
  country_code: string
  contact_name: string | null
  contact_phone: string | null
}

/** A ship-to in the shape of a Medusa address; names split at the first space. */
export function shipToAsAddress(shipTo: ShipToAddressSource) {
  const [firstName = "", ...rest] = (shipTo.contact_name ?? "").split(" ")
  return {
    company: shipTo.name,
    first_name: firstName,
    last_name: rest.join(" "),
    address_1: shipTo.address_1,
    address_2: shipTo.address_2 ?? "",
    city: shipTo.city,
    province: shipTo.province ?? "",
    postal_code: shipTo.postal_code,
    country_code: shipTo.country_code.toLowerCase(),
    phone: shipTo.contact_phone ?? "",
  }
}

function plain(value: string | null | undefined): string {
  return (value ?? "").trim()
}

/** Folded for recognition: case, spacing and the blank of a postcode do not count. */
function folded(
  field: LocationField,
  value: string | null | undefined
): string {
  const lower = plain(value).toLowerCase().replace(/\s+/g, " ")
  return field === "postal_code" ? lower.replaceAll(" ", "") : lower
}

/** The location fields in which two addresses do not read the same, letter by letter. */
export function differingFields(a: Location, b: Location): LocationField[] {
  return LOCATION_FIELDS.filter((field) => plain(a[field]) !== plain(b[field]))
}

/** Whether somebody who typed `a` means the place `b`. */
export function meansSamePlace(a: Location, b: Location): boolean {
  return LOCATION_FIELDS.every(
    (field) => folded(field, a[field]) === folded(field, b[field])
  )
}
