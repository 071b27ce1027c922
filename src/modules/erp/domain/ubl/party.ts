import type { DocumentAddress, DocumentParty } from "../sales-order-document"
import { holding, text, withAttributes, type Element } from "./element"

type Identified = {
  /** What the seller's ERP knows the party by: its customer number. */
  identification?: string
  contact?: Element | undefined
}

export function ublAddress(address: DocumentAddress): Element {
  return {
    "cbc:StreetName": text(address.line_1),
    "cbc:AdditionalStreetName": text(address.line_2),
    "cbc:CityName": text(address.city),
    "cbc:PostalZone": text(address.postal_code),
    "cbc:CountrySubentity": text(address.province),
    "cac:Country": { "cbc:IdentificationCode": address.country_code },
  }
}

export function ublContact(contact: {
  name: string | null
  phone?: string | null
  email?: string | null
}): Element {
  return {
    "cbc:Name": text(contact.name),
    "cbc:Telephone": text(contact.phone ?? null),
    "cbc:ElectronicMail": text(contact.email ?? null),
  }
}

/** A buyer, seller or payer, its parts in the order that UBL prescribes. */
export function ublParty(
  party: DocumentParty,
  { identification, contact }: Identified = {}
): Element {
  const vatNumber = vatNumberWithCountry(party)
  return {
    "cbc:EndpointID": endpoint(party),
    "cac:PartyIdentification": holding("cbc:ID", identification ?? null),
    "cac:PartyName": holding("cbc:Name", party.name),
    "cac:PostalAddress": ublAddress(party.address),
    "cac:PartyTaxScheme": vatNumber
      ? { "cbc:CompanyID": vatNumber, "cac:TaxScheme": { "cbc:ID": "VAT" } }
      : undefined,
    "cac:PartyLegalEntity": {
      "cbc:RegistrationName": text(party.name),
      "cbc:CompanyID": text(party.registration_number),
    },
    "cac:Contact": contact,
  }
}

/** The seller's party in Peppol's order has no VAT number. */
export function ublSeller(party: DocumentParty): Element {
  return { ...ublParty(party), "cac:PartyTaxScheme": undefined }
}

export function hasEndpoint(party: DocumentParty): boolean {
  return Boolean(text(party.endpoint_id) && text(party.endpoint_scheme))
}

function endpoint(party: DocumentParty): Element | undefined {
  const id = text(party.endpoint_id)
  const scheme = text(party.endpoint_scheme)
  return id && scheme ? withAttributes(id, { schemeID: scheme }) : undefined
}

/** Peppol wants the country in front, which many write without: GB123456789. */
function vatNumberWithCountry(party: DocumentParty): string | undefined {
  const number = text(party.vat_number)
    ?.replace(/[\s.-]/g, "")
    .toUpperCase()
  if (!number || /^[A-Z]{2}/.test(number)) {
    return number
  }
  const country = party.address.country_code
  return `${country === "GR" ? "EL" : country}${number}`
}
