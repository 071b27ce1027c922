import type { CatalogueError } from "../../../utils/catalogue-error"
import { siteErrors } from "../site-errors"

export type ShipToRequestStatus =
  "awaiting_company" | "awaiting_office" | "approved" | "rejected"

/** Who decides: the company's own people, or a clerk of the sales office. */
export type ShipToDecider = "company" | "office"

/** The clerk's word is final, also where the company has not spoken yet. */
const TRANSITIONS: Record<
  ShipToDecider,
  Record<ShipToRequestStatus, readonly ShipToRequestStatus[]>
> = {
  company: {
    awaiting_company: ["awaiting_office", "approved", "rejected"],
    awaiting_office: [],
    approved: [],
    rejected: [],
  },
  office: {
    awaiting_company: ["approved", "rejected"],
    awaiting_office: ["approved", "rejected"],
    approved: [],
    rejected: [],
  },
}

/** What an approval by this decider makes of a request. */
export function statusAfterApproval(
  decider: ShipToDecider,
  officeApproves: boolean
): ShipToRequestStatus {
  return decider === "company" && officeApproves
    ? "awaiting_office"
    : "approved"
}

/** What speaks against this decision. */
export function refuseShipToRequestStatus(
  request: { id: string; status: ShipToRequestStatus },
  to: ShipToRequestStatus,
  decider: ShipToDecider
): CatalogueError[] {
  return TRANSITIONS[decider][request.status].includes(to)
    ? []
    : [siteErrors.shipToRequestCannotTransition(request, to)]
}
