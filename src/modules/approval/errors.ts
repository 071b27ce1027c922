import type { CatalogueError } from "../../utils/catalogue-error"
import type { ApprovalReason } from "./domain/need"
import { reasonInWords } from "./domain/words"

/** What approvals refuse, each with the way out. */
export const approvalErrors = {
  required: (cartId: string, reasons: ApprovalReason[]): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.approval.required",
    message: `Cart ${cartId} has to be approved first: ${reasons.map(reasonInWords).join("; ")}. Ask with POST /store/b2b/carts/${cartId}/approval-requests.`,
    details: { cart_id: cartId, reasons },
  }),
  pending: (cartId: string, requestId: string | null): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.approval.pending",
    message: `Cart ${cartId} waits for its approval${requestId === null ? "" : ` (${requestId})`}. Place the order when it is approved, or withdraw the request to change the cart.`,
    details: { cart_id: cartId, approval_request_id: requestId },
  }),
  rejected: (
    cartId: string,
    requestId: string,
    reason: string | null
  ): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.approval.rejected",
    message: `The approval of cart ${cartId} was refused${reason === null ? "" : `: ${reason}`}. Change the cart and ask again; the same cart is not asked for twice.`,
    details: { cart_id: cartId, approval_request_id: requestId },
  }),
  cartFrozen: (cartId: string, requestId: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.approval.cart_frozen",
    message: `Cart ${cartId} waits for its approval and cannot be changed. Withdraw the request first: POST /store/b2b/approval-requests/${requestId}/withdraw.`,
    details: { cart_id: cartId, approval_request_id: requestId },
  }),
  notNeeded: (cartId: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.approval.not_needed",
    message: `Nobody has to approve cart ${cartId}. Complete it.`,
    details: { cart_id: cartId },
  }),
  nobody: (cartId: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.approval.nobody",
    message: `Nobody can approve cart ${cartId} now, and its policy says not to order then. Have your company name somebody who approves, or call your sales office.`,
    details: { cart_id: cartId },
  }),
  requestNotFound: (id: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.approval_request.not_found",
    message: `There is no approval request ${id} for you. Take an id from the list of approval requests.`,
    details: { approval_request_id: id },
  }),
  notPending: (id: string, status: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.approval_request.not_pending",
    message: `Approval request ${id} is ${status}, and that is final. Ask anew if the cart is still to be ordered.`,
    details: { approval_request_id: id, status },
  }),
  notYourRequest: (id: string): CatalogueError => ({
    type: "forbidden",
    code: "b2b.approval_request.not_yours",
    message: `Only whoever asked can withdraw approval request ${id}. Reject it instead if it is yours to decide.`,
    details: { approval_request_id: id },
  }),
  alreadyDecided: (id: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.approval_request.decided",
    message: `You have answered approval request ${id} already, and an answer is final. It waits for somebody else.`,
    details: { approval_request_id: id },
  }),
  notYours: (): CatalogueError => ({
    type: "forbidden",
    code: "b2b.approval.not_yours",
    message:
      "This is not yours to decide now. The request names who is asked; they can let you decide for them.",
  }),
  ownRequest: (): CatalogueError => ({
    type: "forbidden",
    code: "b2b.approval.own_request",
    message:
      "Nobody approves his own order under this policy. Somebody else who is asked has to decide.",
  }),
  linkInvalid: (): CatalogueError => ({
    type: "not_found",
    code: "b2b.approval_link.invalid",
    message:
      "This link does not count, or no more: each is for one person, one basket and one answer. Sign in to see what waits for you.",
  }),
  policyNotFound: (id: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.approval_policy.not_found",
    message: `There is no approval policy ${id}. Take an id from GET /admin/b2b/approval-policies.`,
    details: { approval_policy_id: id },
  }),
  policyTarget: (what: string): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.approval_policy.target",
    message: `The policy names ${what}, which does not exist there. Take ids from the company, account and office that it is for.`,
  }),
  delegationNotFound: (id: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.approval_delegation.not_found",
    message: `You have no approval delegation ${id}. Take an id from GET /store/b2b/approval-delegations.`,
    details: { approval_delegation_id: id },
  }),
  delegationInvalid: (why: string): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.approval_delegation.invalid",
    message: `Nobody can be made your delegate like this: ${why}. Name an active colleague, and days that are not over.`,
  }),
} as const
