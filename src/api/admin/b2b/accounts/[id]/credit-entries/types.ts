import type { CreditEntryRow } from "../../../../../../modules/credit"

/** A line of the ledger; amounts are decimal, in the office's currency. */
export type AdminCreditEntry = Pick<
  CreditEntryRow,
  | "id"
  | "kind"
  | "currency_code"
  | "order_header_id"
  | "reference"
  | "reason"
  | "due_on"
  | "created_at"
> & {
  balance_delta: string
  reserved_delta: string
  actor: { type: string; id: string; name: string }
}

export type AdminCreditEntryAnswer = { credit_entry: AdminCreditEntry }

export type AdminCreditEntriesAnswer = {
  credit_entries: AdminCreditEntry[]
  count: number
  offset: number
  limit: number
}
