import type { InferTypeOf } from "@medusajs/framework/types"
import type { EnteredKind } from "./domain/ledger"
import type { CreditEntry } from "./models/credit-entry"
import type { CreditFacility } from "./models/credit-facility"
import type { CreditGroup } from "./models/credit-group"
import type { CreditReservation } from "./models/credit-reservation"
import type { ExchangeRate } from "./models/exchange-rate"

export type CreditFacilityRow = InferTypeOf<typeof CreditFacility>
export type CreditEntryRow = InferTypeOf<typeof CreditEntry>
export type CreditGroupRow = InferTypeOf<typeof CreditGroup>
export type ExchangeRateRow = InferTypeOf<typeof ExchangeRate>
export type CreditReservationRow = InferTypeOf<typeof CreditReservation>

/** Who enters something, as the log has it. */
export type CreditAuthor = { type: string; id: string; name: string }

/** Whose credit it is. */
export type CreditHolder = {
  account_id: string
  company_id: string
  office_id: string
  currency_code: string
}

export type CreditEntryToWrite = {
  account_id: string
  company_id: string
  currency_code: string
  kind: CreditEntryRow["kind"]
  /** Decimal amounts, signed. */
  balance_delta: string
  reserved_delta: string
  order_header_id: string | null
  reference: string | null
  reason: string | null
  due_on: string | null
  actor: CreditAuthor
  /** The same is told once per account. */
  key: string
  now: Date
}

/** What an order is to hold before it exists. */
export type CreditClaim = CreditHolder & {
  order_header_id: string
  payment_session_id: string
  /** Decimal, with VAT. */
  amount: string
  /** What is kept free for others, decimal. */
  awaiting_approval: string
  awaits_erp: boolean
  today: string
  actor: CreditAuthor
  now: Date
}

/** A document as people or the books enter it. */
export type CreditDocument = CreditHolder & {
  kind: EnteredKind
  amount: string
  reference: string
  reason: string | null
  due_on: string | null
  /** What it was invoiced for, if it was an order here. */
  order_header_id: string | null
  actor: CreditAuthor
  now: Date
}
