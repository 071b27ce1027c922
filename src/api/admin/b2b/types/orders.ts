type Named = { id: string; name: string }
type Coded = Named & { code: string | null }
type Page = { count: number; offset: number; limit: number }

/** One placed order of a company. Instants become ISO text on their way. */
export type AdminCompanyOrder = {
  id: string
  /** Null until the order's state is copied to its header: within a minute. */
  display_id: number | null
  erp_number: string | null
  placed_at: string | Date
  cancelled_at: string | Date | null
  po_number: string | null
  member: Named
  ship_to: Coded | null
  project: Coded | null
  office: Named
  company: Named
  currency_code: string | null
  net_total: number | null
  tax_total: number | null
  total: number | null
  /** Null: nothing was to be sent. */
  transmission_status: string | null
}

/** `key`: an id (null: without), or a month, `YYYY-MM`; cancelled orders aside. */
export type AdminOrderTotal = {
  key: string | null
  name: string | null
  currency_code: string
  orders: number
  net_total: number | null
  total: number | null
}

export type AdminCompanyOrdersAnswer = Page & { orders: AdminCompanyOrder[] }
export type AdminOrderTotalsAnswer = Page & { totals: AdminOrderTotal[] }
