import type { CompanyRow } from "../../modules/company"
import type { DocumentAddress, DocumentParty } from "../../modules/erp"
import type { AccountRow } from "../../modules/trade"

/** An order's address as Query returns it. */
export type OrderAddress = {
  company?: string | null
  first_name?: string | null
  last_name?: string | null
  address_1?: string | null
  address_2?: string | null
  city?: string | null
  province?: string | null
  postal_code?: string | null
  country_code?: string | null
  phone?: string | null
}

/** What a document says of a company. */
export type Company = Omit<
  CompanyRow,
  | "members"
  | "invitations"
  | "email_domains"
  | "ship_tos"
  | "ship_to_requests"
  | "projects"
  | `${string}_at`
  | "handle"
  | "parent_id"
>

/** What a document says of the office that sells. */
export type Office = Omit<
  AccountRow["office"],
  | "accounts"
  | "applications"
  | "applicant_access"
  | "approves_ship_tos"
  | "payment_methods"
  | "payment_terms"
  | "catalog_default"
  | "catalogs"
  | "collection_points"
  | "guest_catalog"
  | "price_rule"
  | `${string}_at`
  | `raw_${string}`
  | "region_id"
  | "sales_channel_id"
>

/** The company as a party of the order. */
export function companyParty(company: Company): DocumentParty {
  return {
    name: company.name,
    registration_number: company.registration_number,
    vat_number: company.vat_number,
    endpoint_scheme: company.endpoint_scheme,
    endpoint_id: company.endpoint_id,
    address: {
      line_1: company.bill_to_address_1,
      line_2: company.bill_to_address_2,
      city: company.bill_to_city,
      province: company.bill_to_province,
      postal_code: company.bill_to_postal_code,
      country_code: company.bill_to_country_code.toUpperCase(),
    },
  }
}

/** The sales office as a party of the order. */
export function officeParty(office: Office): DocumentParty {
  return {
    name: office.legal_name,
    registration_number: office.registration_number,
    vat_number: office.vat_number,
    endpoint_scheme: office.endpoint_scheme,
    endpoint_id: office.endpoint_id,
    address: {
      line_1: office.address_1,
      line_2: office.address_2,
      city: office.city,
      province: office.province,
      postal_code: office.postal_code,
      country_code: office.country_code.toUpperCase(),
    },
  }
}

/** The place of an address. */
export function orderAddress(address: OrderAddress | null): DocumentAddress {
  return {
    line_1: address?.address_1 ?? "",
    line_2: orNull(address?.address_2),
    city: address?.city ?? "",
    province: orNull(address?.province),
    postal_code: address?.postal_code ?? "",
    country_code: (address?.country_code ?? "").toUpperCase(),
  }
}

function orNull(text: string | null | undefined): string | null {
  return text === undefined || text === "" ? null : text
}
