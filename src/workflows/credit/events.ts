/** Events of the credit context. */
export const CreditEvents = {
  /** `{ id, account_id, company_id }` */
  CREDIT_FACILITY_SAVED: "b2b_credit_facility.saved",
  /** `{ account_id, order_header_id }`: an order goes out above a limit that only warns. */
  CREDIT_LIMIT_EXCEEDED: "b2b_credit_facility.limit_exceeded",
  /** `{ id, account_id, company_id, kind }`: a document was entered into the ledger. */
  CREDIT_ENTRY_CREATED: "b2b_credit_entry.created",
  /** `{ order_header_id }`: what an order on account holds followed its payment. */
  CREDIT_RESERVATION_SETTLED: "b2b_credit_reservation.settled",
  /** `{ id }` */
  CREDIT_GROUP_SAVED: "b2b_credit_group.saved",
  /** `{ id }` */
  CREDIT_GROUP_DELETED: "b2b_credit_group.deleted",
  /** `{ id, from_code, to_code, valid_from }` */
  EXCHANGE_RATE_SAVED: "b2b_exchange_rate.saved",
} as const
