/** Events of the trade context. Each payload is `{ id }` unless it says more. */
export const TradeEvents = {
  /** `{ id, company_id }`: number, status, rules or terms were set. */
  ACCOUNT_UPDATED: "b2b_account.updated",
  /** `{ id, cart_id, account_id }`: a cart got its order header. */
  ORDER_HEADER_CREATED: "b2b_order_header.created",
  /** `{ id, cart_id, account_id }`: ship-to, project, PO number … were set. */
  ORDER_HEADER_UPDATED: "b2b_order_header.updated",
  /** `{ id, cart_id, account_id, member_id }`: a rep's cart is the member's now. */
  CART_HANDED_OVER: "b2b_cart.handed_over",
  /** `{ id, cart_id, order_id, account_id }`: the order stands and is captured. */
  ORDER_HEADER_PLACED: "b2b_order_header.placed",
  /** `{ id, cart_id, order_id, repair }`: the sweep finished or cancelled an order. */
  ORDER_HEADER_REPAIRED: "b2b_order_header.repaired",
  /** `{ order_id }`: the order history took over what changed in an order. */
  ORDER_STATE_REFRESHED: "b2b_order_header.refreshed",
  /** `{ order_id, cart_id, account_id }`: an order's lines became a new cart. */
  ORDER_REORDERED: "b2b_order_header.reordered",
  /** `{ cart_id, account_id }`: quantities in selling units came into a cart. */
  LINES_ADDED: "b2b_line_item.added",
  /** `{ id, cart_id, account_id }`: a line's quantity was set in a unit. */
  LINE_CHANGED: "b2b_line_item.changed",
  /** `{ id }` is the variant's: it is sold by other units. */
  SELLING_UNITS_REPLACED: "b2b_selling_unit.replaced",
  /** `{ id, account_id, variant_id }`: an account gave a variant its own number. */
  PART_NUMBER_SAVED: "b2b_part_number.saved",
  /** `{ id, account_id, variant_id }` */
  PART_NUMBER_DELETED: "b2b_part_number.deleted",
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
  /** `{ id, office_id }`: orders can be fetched from one more branch. */
  COLLECTION_POINT_CREATED: "b2b_collection_point.created",
  /** `{ id, office_id }`: also when it was closed. */
  COLLECTION_POINT_UPDATED: "b2b_collection_point.updated",
  /** `{ id, office_id }` */
  PAYMENT_TERM_CREATED: "b2b_payment_term.created",
  /** `{ id, office_id }` */
  PAYMENT_TERM_UPDATED: "b2b_payment_term.updated",
  /** `{ id, office_id }` */
  PAYMENT_TERM_DELETED: "b2b_payment_term.deleted",
} as const
