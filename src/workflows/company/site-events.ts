/** Events of sites, jobs and who may order there. Each payload is `{ id, company_id }`. */
export const SiteEvents = {
  SHIP_TO_CREATED: "b2b_ship_to.created",
  /** Its address, contact, code or status changed. */
  SHIP_TO_UPDATED: "b2b_ship_to.updated",
  PROJECT_CREATED: "b2b_project.created",
  PROJECT_UPDATED: "b2b_project.updated",
  SHIP_TO_ACCESS_CREATED: "b2b_ship_to_access.created",
  SHIP_TO_ACCESS_UPDATED: "b2b_ship_to_access.updated",
  SHIP_TO_ACCESS_DELETED: "b2b_ship_to_access.deleted",
  /** A member lent a right of his own to a colleague. */
  DELEGATION_CREATED: "b2b_delegation.created",
  DELEGATION_ENDED: "b2b_delegation.ended",
  SHIP_TO_REQUEST_CREATED: "b2b_ship_to_request.created",
  /** Also when the company approved it and the office has to. */
  SHIP_TO_REQUEST_DECIDED: "b2b_ship_to_request.decided",
} as const
