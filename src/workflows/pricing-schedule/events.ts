/** Events of the pricing-schedule context. Each payload is `{ id }` unless it says more. */
export const PricingScheduleEvents = {
  CREATED: "b2b_pricing_schedule.created",
  UPDATED: "b2b_pricing_schedule.updated",
  DELETED: "b2b_pricing_schedule.deleted",
  /** `{ id, changed }`: how many lines came, changed or went. */
  LINES_CHANGED: "b2b_pricing_schedule.lines_changed",
  /** `{ id, target_type, target_id }` */
  ASSIGNED: "b2b_pricing_schedule.assigned",
  /** `{ id, target_type, target_id }` */
  UNASSIGNED: "b2b_pricing_schedule.unassigned",
  /** `{ id, target_type, target_id }`: from and until when is other than before. */
  ASSIGNMENT_UPDATED: "b2b_pricing_schedule.assignment_updated",
  /** `{ id }`, the variant's */
  COSTS_REPLACED: "b2b_variant_cost.replaced",
  PROPOSAL_CREATED: "b2b_price_proposal.created",
  /** A draft says something else. */
  PROPOSAL_UPDATED: "b2b_price_proposal.updated",
  /** `{ id, status }`: what it is now. */
  PROPOSAL_MOVED: "b2b_price_proposal.moved",
  /** `{ id, schedule_id }`: its prices count. */
  PROPOSAL_PUBLISHED: "b2b_price_proposal.published",
  /** `{ ids }`: compiled prices of these schedules are other than before. */
  COMPILED: "b2b_pricing_schedule.compiled",
  /** `{ cart_id, order_header_id }`: an open cart was priced anew. */
  CART_REPRICED: "b2b_order_header.repriced",
  /** A file of prices waits for the background: to be previewed or applied. */
  IMPORT_QUEUED: "b2b_price_import.queued",
  /** What a file of prices would do can be looked at. */
  IMPORT_PREVIEWED: "b2b_price_import.previewed",
  /** `{ id, schedule_ids }`: these schedules' prices are other than before. */
  IMPORT_APPLIED: "b2b_price_import.applied",
  /** An error stopped it and nothing was written; the import's `failure` says which. */
  IMPORT_FAILED: "b2b_price_import.failed",
} as const
