/** Events of approvals. */
export const ApprovalEvents = {
  /** `{ id, company_id, account_id, office_id }` */
  APPROVAL_POLICY_SAVED: "b2b_approval_policy.saved",
  /** `{ id, company_id, account_id, office_id }` */
  APPROVAL_POLICY_DELETED: "b2b_approval_policy.deleted",
  /** `{ id, cart_id, account_id, company_id }`: somebody was asked. */
  APPROVAL_REQUESTED: "b2b_approval_request.created",
  /** `{ id, cart_id, account_id, company_id, status }`: also when others have to answer. */
  APPROVAL_DECIDED: "b2b_approval_request.decided",
  /** `{ id, cart_id, account_id, company_id }` */
  APPROVAL_WITHDRAWN: "b2b_approval_request.withdrawn",
  /** `{ escalated, expired, refused }`: ids of requests. */
  APPROVALS_WATCHED: "b2b_approval_request.watched",
  /** `{ id, company_id, member_id, delegate_id }` */
  APPROVAL_DELEGATION_CREATED: "b2b_approval_delegation.created",
  /** `{ id, company_id, member_id, delegate_id }` */
  APPROVAL_DELEGATION_ENDED: "b2b_approval_delegation.ended",
} as const
