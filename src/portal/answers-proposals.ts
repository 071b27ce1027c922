import type { Page } from "./answers"

export const PROPOSAL_STATES = [
  "draft",
  "submitted",
  "offered",
  "accepted",
  "declined",
  "rejected",
  "withdrawn",
] as const

/** Prices are of a base unit, and null until the proposal is submitted. */
export type ProposalLine = {
  id: string
  variant_id: string
  sku: string | null
  title: string | null
  method: "price" | "percent_off"
  value: number
  /** Empty: the base unit. */
  unit_code: string
  from_quantity: number
  own_price: number | null
  proposed_price: number | null
}

export type Proposal = {
  id: string
  title: string
  note: string | null
  status: (typeof PROPOSAL_STATES)[number]
  target_type: "account" | "sales_rep"
  target_id: string
  office_id: string
  currency_code: string
  sales_rep_name: string
  starts_on: string | null
  ends_on: string | null
  answer_by: string | null
  approval_reasons: string[]
  decided_by: string | null
  decision_note: string | null
  answered_by: string | null
  answer_note: string | null
  account_number: string | null
  company_name: string | null
  lines: ProposalLine[]
}

export type ProposalAnswer = { price_proposal: Proposal }
export type ProposalsAnswer = Page & { price_proposals: Proposal[] }

/** A proposal on past orders; amounts are decimals without VAT. */
export type BackTest = {
  from: string
  to: string
  currency_code: string
  orders: number
  revenue: {
    then: string
    at_proposal: string
    difference: string
    difference_percent: string | null
  }
  margin: {
    then: string
    at_proposal: string
    then_percent: string | null
    at_proposal_percent: string | null
    cost_known_for_percent: string | null
  } | null
  lines: {
    line_id: string
    quantity: string
    own_price: string | null
    proposed_price: string | null
  }[]
}
