import type { InferTypeOf } from "@medusajs/framework/types"
import type { ApplicationStatus } from "./domain/application/status"
import type { Account } from "./models/account"
import type { Application } from "./models/application"
import type { Catalog } from "./models/catalog"
import type { CatalogAssignment } from "./models/catalog-assignment"
import type { CatalogEntry } from "./models/catalog-entry"
import type { CollectionPoint } from "./models/collection-point"
import type { OrderHeader } from "./models/order-header"
import type { PartNumber } from "./models/part-number"
import type { PaymentTerm } from "./models/payment-term"
import type { SalesOffice } from "./models/sales-office"
import type { SellingUnit } from "./models/selling-unit"

/** Medusa infers a nullable relation as if it were always there. */
export type AccountRow = Omit<InferTypeOf<typeof Account>, "payment_term"> & {
  payment_term: PaymentTermRow | null
}
export type ApplicationRow = InferTypeOf<typeof Application>

type OptionalAnswer =
  | "registration_number"
  | "vat_number"
  | "contact_phone"
  | "accounts_email"
  | "bill_to_address_2"
  | "bill_to_province"
  | "requested_terms"
  | "note"

/** What the applicant says. Money is in major units of the office's currency. */
export type ApplicationInput = Pick<
  ApplicationRow,
  | "customer_id"
  | "company_name"
  | "contact_name"
  | "contact_email"
  | `bill_to_${"address_1" | "city" | "postal_code" | "country_code"}`
> & { [Key in OptionalAnswer]?: ApplicationRow[Key] | undefined } & {
  office_id: string
  requested_limit?: number | null | undefined
  custom_fields?: Record<string, unknown> | null | undefined
}

/** An account as an approved application opens it. */
export type NewAccount = {
  id: string
  company_id: string
  office_id: string
  number: string | null
  payment_term_id: string | null
  price_group_id: string | null
}

/** What ends an application, and who ended it. */
export type ApplicationDecision = {
  status: Exclude<ApplicationStatus, "pending">
  decided_at: Date
  decided_by: string
  decision_note?: string | null
  granted?: Record<string, unknown>
  company_id?: string
  account_id?: string
}
/** Without its collection point, which is read where an order is fetched. */
export type OrderHeaderRow = Omit<
  InferTypeOf<typeof OrderHeader>,
  "collection_point" | "collection_point_id"
> & { collection_point_id: string | null }
export type CollectionPointRow = Omit<
  InferTypeOf<typeof CollectionPoint>,
  "office" | "order_headers"
>
export type PaymentTermRow = InferTypeOf<typeof PaymentTerm>
export type SalesOfficeRow = InferTypeOf<typeof SalesOffice>
export type CatalogRow = InferTypeOf<typeof Catalog>
export type CatalogAssignmentRow = InferTypeOf<typeof CatalogAssignment>
export type CatalogEntryRow = InferTypeOf<typeof CatalogEntry>
export type PartNumberRow = InferTypeOf<typeof PartNumber>
export type SellingUnitRow = InferTypeOf<typeof SellingUnit>
