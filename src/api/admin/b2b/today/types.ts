/** One kind of thing that waits for a clerk. */
export type AdminTodayItem = {
  count: number
  /** Since when the oldest of them waits; null where none does. */
  oldest_at: string | null
  /** The admin's page that shows them. */
  link: string
}

export type AdminTodayKind =
  | "applications"
  | "ship_to_requests"
  | "price_proposals"
  | "approval_requests"
  | "dead_transmissions"
  | "paused_connections"
  | "invitations_unsent"
  | "accounts_awaiting_number"
  | "ship_tos_without_code"
  | "imports"
  | "orders_unrepaired"

export type AdminTodayAnswer = { today: Record<AdminTodayKind, AdminTodayItem> }
