/** Events of the trade context. Each payload is `{ id }` unless it says more. */
export const TradeEvents = {
  /** `{ id, company_id }`: number, status, rules or terms were set. */
  ACCOUNT_UPDATED: "b2b_account.updated",
  /** `{ id, cart_id, account_id }`: a cart got its order header. */
  ORDER_HEADER_CREATED: "b2b_order_header.created",
  /** `{ id, cart_id, account_id }`: ship-to, project, PO number … were set. */
  ORDER_HEADER_UPDATED: "b2b_order_header.updated",
  /** `{ id, cart_id, order_id, account_id }`: the order stands and is captured. */
  ORDER_HEADER_PLACED: "b2b_order_header.placed",
  /** `{ id, cart_id, order_id, repair }`: the sweep finished or cancelled an order. */
  ORDER_HEADER_REPAIRED: "b2b_order_header.repaired",
  /** `{ order_id }`: the order history took over what changed in an order. */
  ORDER_STATE_REFRESHED: "b2b_order_header.refreshed",
  /** `{ order_id, cart_id, account_id }`: an order's lines became a new cart. */
  ORDER_REORDERED: "b2b_order_header.reordered",
  /** `{ id, customer_id, office_id }`: somebody applied for a trade account. */
  APPLICATION_SUBMITTED: "b2b_application.submitted",
  /** `{ id, customer_id, office_id }`: the applicant took it back. */
  APPLICATION_WITHDRAWN: "b2b_application.withdrawn",
  /** `{ id, customer_id, office_id, company_id, account_id, member_id }` */
  APPLICATION_APPROVED: "b2b_application.approved",
  /** `{ id, customer_id, office_id }` */
  APPLICATION_REJECTED: "b2b_application.rejected",
  /** A sales office's settings were changed. */
  SALES_OFFICE_UPDATED: "b2b_sales_office.updated",
} as const
