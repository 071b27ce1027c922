import type { Page } from "./answers"

/** What the portal reads of the answers to sales reps. */
export type RepAnswer = {
  sales_rep: {
    name: string
    offices: {
      id: string
      name: string
      currency_code: string
      policy: {
        may_act_for_account: boolean
        may_place: boolean
        may_record_acceptance: boolean
        discount_ceiling_percent: number
      }
    }[]
  }
}

export type RepAccount = {
  id: string
  number: string | null
  status: "active" | "on_hold" | "closed"
  office_id: string
  company_name: string
  city: string | null
  postal_code: string | null
  last_order_at: string | null
  last_order_total: string | null
  currency_code: string
  open_carts: number
}

export type RepAccountsAnswer = Page & { accounts: RepAccount[] }

export type Contact = {
  member_id: string
  name: string
  email: string
  phone: string | null
  job_title: string | null
  is_order_contact: boolean
}

export type RepAccountCard = RepAccount & {
  credit: {
    currency_code: string
    credit_limit: string | null
    balance: string | null
    on_order: string
    awaiting_approval: string
    available: string | null
    overdue: string | null
    on_stop: boolean
    as_of: string | null
    group: { name: string; currency_code: string; available: string } | null
  }
  contacts: Contact[]
  orders: {
    order_id: string
    display_id: number
    po_number: string | null
    placed_at: string
    total: string
    currency_code: string
    prepared_by: string | null
  }[]
  usual_items: {
    variant_id: string
    sku: string | null
    title: string
    orders: number
    quantity: string
  }[]
  saved_carts: {
    id: string
    title: string
    line_count: number
    author: string | null
    saved_at: string
  }[]
}

/** A cart that a rep or a clerk prepares, or that a member was handed. */
export type PreparedCart = {
  cart_id: string
  account_id: string
  account_number: string | null
  company_name: string
  prepared_by: string
  po_number: string | null
  lines: number
  updated_at: string
  handed_over_at: string | null
  prices_held_until: string | null
}

export type PreparedCartsAnswer = Page & { carts: PreparedCart[] }
