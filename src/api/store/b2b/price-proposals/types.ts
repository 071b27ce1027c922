import type { PriceProposalRow } from "../../../../modules/pricing-schedule"

export type {
  BackTest,
  BackTestAnswer,
} from "../../../../workflows/pricing-schedule/proposals/back-test"

/** Prices per base unit; null until the proposal is submitted. */
export type StorePriceProposalLine = {
  id: string
  variant_id: string
  sku: string | null
  /** The product's; null: it is no more. */
  title: string | null
  method: "price" | "percent_off"
  value: number
  unit_code: string
  from_quantity: number
  own_price: number | null
  proposed_price: number | null
}

export type StorePriceProposal = Pick<
  PriceProposalRow,
  | "id"
  | "title"
  | "note"
  | "status"
  | "target_type"
  | "target_id"
  | "company_id"
  | "office_id"
  | "currency_code"
  | "sales_rep_id"
  | "sales_rep_name"
  | "starts_on"
  | "ends_on"
  | "answer_by"
  | "approval_reasons"
  | "decided_by"
  | "decision_note"
  | "answered_by"
  | "answer_note"
  | "schedule_id"
> & {
  /** Null: it is for all accounts of the rep. */
  account_number: string | null
  company_name: string | null
  created_at: string
  submitted_at: string | null
  lines: StorePriceProposalLine[]
}

export type StorePriceProposalAnswer = { price_proposal: StorePriceProposal }

export type StorePriceProposalListAnswer = {
  price_proposals: StorePriceProposal[]
  count: number
  offset: number
  limit: number
}
