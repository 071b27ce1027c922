import type { AdminTodayKind } from "./types"

type Waiting = {
  kind: AdminTodayKind
  /** The admin's page that shows them. */
  link: string
  table: string
  /** Since when a row waits. */
  since: string
  /** Which rows wait, in SQL; `:settled` is the instant that the sweep goes by. */
  where: string
}

/** All that waits for a clerk. A new kind is a new row. */
export const WAITING: readonly Waiting[] = [
  {
    kind: "applications",
    link: "/applications?status=pending",
    table: "b2b_application",
    since: "created_at",
    where: "status = 'pending'",
  },
  {
    kind: "ship_to_requests",
    link: "/ship-to-requests?status=awaiting_office",
    table: "b2b_ship_to_request",
    since: "created_at",
    where: "status = 'awaiting_office'",
  },
  {
    kind: "price_proposals",
    link: "/sales-reps/price-proposals",
    table: "b2b_price_proposal",
    since: "submitted_at",
    where: "status = 'submitted'",
  },
  {
    kind: "approval_requests",
    link: "/approvals",
    table: "b2b_approval_request",
    since: "requested_at",
    where: "status = 'pending' AND ('office:' || office_id) = ANY(awaits)",
  },
  {
    kind: "dead_transmissions",
    link: "/transmissions?waiting=dead",
    table: "b2b_erp_transmission",
    since: "updated_at",
    where: "status = 'dead'",
  },
  {
    kind: "paused_connections",
    link: "/transmissions?waiting=paused",
    table: "b2b_erp_connection",
    since: "updated_at",
    where: "status = 'paused'",
  },
  {
    kind: "invitations_unsent",
    link: "/invitations?unsent=true",
    table: "b2b_invitation",
    since: "created_at",
    where: "status = 'pending' AND send_error IS NOT NULL",
  },
  {
    kind: "accounts_awaiting_number",
    link: "/companies?awaiting=number",
    table: "b2b_account",
    since: "created_at",
    where: "number IS NULL AND status <> 'closed'",
  },
  {
    kind: "ship_tos_without_code",
    link: "/companies?awaiting=ship-to-code",
    table: "b2b_ship_to",
    since: "created_at",
    where: "code IS NULL AND status = 'active'",
  },
  {
    kind: "imports",
    link: "/imports?status=failed",
    table: "b2b_import_batch",
    since: "updated_at",
    where: "status = 'failed'",
  },
  {
    kind: "orders_unrepaired",
    link: "/orders",
    table: "b2b_order_header",
    since: "coalesce(completion_started_at, placed_at)",
    where: `(order_id IS NULL AND completion_started_at < :settled)
      OR (captured_at IS NULL AND placed_at < :settled)`,
  },
]
