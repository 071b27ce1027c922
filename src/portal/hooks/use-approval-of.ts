import type { Refusal } from "../answers"
import { useAnswer } from "./use-answer"

/** What approvals say of a basket; null: nothing stands against it. */
type ApprovalRefusal = Refusal & {
  approval_request_id?: string | null
  reasons?: { policy_id: string; name: string }[]
}

export const APPROVAL = "b2b.approval."
/** The portal chooses the way to pay itself, at the moment of ordering. */
export const PAYMENT = "b2b.payment."

export function useApprovalOf(cartId: string) {
  const { data } = useAnswer<{ checks: { refusals: ApprovalRefusal[] } }>(
    `/store/b2b/carts/${cartId}/checks`
  )
  const refusals = data?.checks.refusals ?? []
  const refusal = refusals.find(({ code }) => code.startsWith(APPROVAL)) ?? null
  return {
    refusal,
    isFrozen: refusal?.code === "b2b.approval.pending",
    /** Whether nothing else is left to do first. */
    isReady: refusals.every(
      ({ code }) => code.startsWith(APPROVAL) || code.startsWith(PAYMENT)
    ),
  }
}
