import type { CatalogueError } from "../../../utils/catalogue-error"
import { peopleErrors } from "../people/errors"

const DAY_MS = 86_400_000
const RESEND_PAUSE_MS = 60_000

/** As people see it: `expired` is a pending one whose time is over. */
export type InvitationState = "pending" | "expired" | "accepted" | "revoked"

type InvitationFacts = {
  id: string
  status: "pending" | "accepted" | "revoked"
  email: string
  expires_at: Date
}

export function expiryOf(now: Date, days: number): Date {
  return new Date(now.getTime() + days * DAY_MS)
}

export function invitationState(
  { status, expires_at }: Pick<InvitationFacts, "status" | "expires_at">,
  now: Date
): InvitationState {
  return status === "pending" && expires_at <= now ? "expired" : status
}

/** What speaks against using an invitation now, whoever does it. */
export function refuseInvitation(
  invitation: InvitationFacts,
  now: Date
): CatalogueError | null {
  switch (invitationState(invitation, now)) {
    case "pending":
      return null
    case "expired":
      return peopleErrors.invitationExpired(invitation.expires_at)
    case "accepted":
      return peopleErrors.invitationUsed()
    case "revoked":
      return peopleErrors.invitationRevoked()
  }
}

/** As {@link refuseInvitation}, for the customer who accepts it. */
export function refuseAcceptance(
  invitation: InvitationFacts,
  customer: { email: string },
  now: Date
): CatalogueError | null {
  const refusal = refuseInvitation(invitation, now)
  if (refusal) {
    return refusal
  }
  return invitation.email.toLowerCase() === customer.email.toLowerCase()
    ? null
    : peopleErrors.invitationOtherAddress(invitation.email, customer.email)
}

/** What speaks against a new token: an expired invitation may have one. */
export function refuseRenewal(
  invitation: InvitationFacts
): CatalogueError | null {
  switch (invitation.status) {
    case "pending":
      return null
    case "accepted":
      return peopleErrors.invitationUsed()
    case "revoked":
      return peopleErrors.invitationRevoked()
  }
}

/** Mails about one invitation go out at most once a minute. */
export function refuseResend(
  sentAt: Date | null,
  now: Date
): CatalogueError | null {
  const again = (sentAt?.getTime() ?? -Infinity) + RESEND_PAUSE_MS
  return now.getTime() < again
    ? peopleErrors.invitationTooSoon(new Date(again))
    : null
}
