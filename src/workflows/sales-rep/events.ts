/** Events of the sales-rep context. Each payload is `{ id }` unless it says more. */
export const SalesRepEvents = {
  SALES_REP_CREATED: "b2b_sales_rep.created",
  SALES_REP_UPDATED: "b2b_sales_rep.updated",
  /** A new link is out, by mail or to be passed on; the old one is dead. */
  SALES_REP_INVITED: "b2b_sales_rep.invited",
  SALES_REP_ACCEPTED: "b2b_sales_rep.accepted",
  /** `{ added, ended }`: ids of assignments. */
  REP_ASSIGNMENTS_CHANGED: "b2b_rep_assignment.changed",
  /** `{ office_id }` */
  REP_POLICY_UPDATED: "b2b_rep_policy.updated",
  REP_RULE_SAVED: "b2b_rep_rule.saved",
  REP_RULE_DELETED: "b2b_rep_rule.deleted",
  /** `{ company_id }` */
  REP_CONSENT_CHANGED: "b2b_rep_consent.changed",
  /** `{ id, cart_id }` */
  PRICE_OVERRIDE_GIVEN: "b2b_price_override.given",
  /** `{ id, cart_id }` */
  PRICE_OVERRIDE_WITHDRAWN: "b2b_price_override.withdrawn",
  /** `{ id, account_id, company_id, actor_id }` */
  ACTING_SESSION_STARTED: "b2b_acting_session.started",
  /** `{ id, account_id, company_id, actor_id }` */
  ACTING_SESSION_RENEWED: "b2b_acting_session.renewed",
  /** `{ ids }` */
  ACTING_SESSIONS_ENDED: "b2b_acting_session.ended",
} as const
