import { AsyncLocalStorage } from "node:async_hooks"
import type { MemberRow, Permission } from "../../modules/company"
import type { Policy, SalesRepRow } from "../../modules/sales-rep"
import type {
  AccountRow,
  ApplicantAccess,
  OrderHeaderRow,
} from "../../modules/trade"
import type { BuyerPricing } from "../pricing-schedule/pricing/buyer-pricing"

/** Who acts for an account in another's place, and within what his office lets him. */
export type ActingFacts = {
  session_id: string
  actor: { type: "sales_rep" | "user"; id: string; name: string }
  /** Null where a clerk acts. */
  sales_rep: Pick<SalesRepRow, "id" | "name" | "kind"> | null
  as: "member" | "account"
  channel: "visit" | "telephone" | "counter"
  policy: Policy
  expires_at: Date
}

/** One trade account as one member may use it, or whoever acts in his place. */
export type B2bContext = {
  customer_id: string
  member: MemberRow
  company: MemberRow["company"]
  account: AccountRow
  office: AccountRow["office"]
  permissions: ReadonlySet<Permission>
  acting?: ActingFacts
}

/** All that a signed-in customer may be in this shop, read once per request. */
export type B2bSession = {
  customer_id: string
  /** One per account of each company that he is an active member of. */
  contexts: B2bContext[]
  /** Memberships that are suspended or whose company is not active. */
  inactive: { account_id: string; member: MemberRow }[]
  /** What the shop gives to an applicant who may act for no account; null: he is none. */
  applicant_access: ApplicantAccess | null
}

/** The facts of a ship-to as they were matched, until the hook has saved them. */
export type PendingShipTo = {
  ship_to_id: string | null
  fulfilment: "deliver"
  collection_point_id: null
  site_contact_name?: string | null
  site_contact_phone?: string | null
  delivery_instructions?: string | null
}

export type PendingFacts = {
  project_id: string | null
  po_number: string | null
  requested_ship_date: string | null
}

/**
 * What a request's middleware knows and its workflow hooks need: hooks see no
 * request. Other processes, webhooks and jobs have only the order header's row.
 */
export type RequestStore = {
  b2b: B2bContext | null
  /** What `pricingContextFor` has found out for this request, by what it was asked. */
  pricing: Map<string, Promise<BuyerPricing>>
  /** Of the cart whose lines the request changes, and nothing else. */
  cart_header?: OrderHeaderRow
  /** Ends with the request's answer, or with its connection. */
  answered: Promise<void>
  /** Chosen before the cart exists, so that its metadata can carry it. */
  new_order_header_id?: string
  pending_ship_to?: PendingShipTo
  /** What else the new cart's order header begins with. */
  pending_facts?: PendingFacts
}

const storage = new AsyncLocalStorage<RequestStore>()

/** Runs the rest of a request with its store around it. */
export function runWithRequestStore<T>(store: RequestStore, run: () => T): T {
  return storage.run(store, run)
}

/** The request's store, or undefined outside of a store request. */
export function requestStore(): RequestStore | undefined {
  return storage.getStore()
}
