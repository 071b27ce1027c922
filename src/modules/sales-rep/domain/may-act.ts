import type { CatalogueError } from "../../../utils/catalogue-error"
import { salesRepErrors } from "../errors"
import type { Policy } from "./rep-policy"

/** How an account stands to a rep. */
export type Service = "own" | "unassigned" | "others"

export type RepFacts = {
  id: string
  name: string
  status: "active" | "inactive"
  /** Whether he sells for the account's office. */
  in_office: boolean
}

/** Whether an office lets its reps see an account that stands so to them. */
export function sees(policy: Pick<Policy, "sees">, service: Service): boolean {
  return (
    service === "own" ||
    policy.sees === "all" ||
    (policy.sees === "own_and_unassigned" && service === "unassigned")
  )
}

/**
 * Why a rep may not, or no longer, act for an account; null: he may. An account that he
 * may not see does not exist for him.
 */
export function refuseRep(
  rep: RepFacts,
  account: { id: string; service: Service; consent: "given" | "missing" },
  policy: Pick<Policy, "sees">
): CatalogueError | null {
  if (rep.status !== "active") {
    return salesRepErrors.repInactive(rep.name)
  }
  if (!rep.in_office || !sees(policy, account.service)) {
    return salesRepErrors.accountNotServed(account.id)
  }
  return account.consent === "missing" ? salesRepErrors.consentMissing() : null
}

type SessionFacts = {
  id: string
  expires_at: Date
  ended_at: Date | null
  ended_by: "actor" | "office" | "company" | null
}

/** Why an acting session does not count any more; null: it does. */
export function refuseSession(
  session: SessionFacts,
  now: Date
): CatalogueError | null {
  if (session.ended_at !== null) {
    return salesRepErrors.sessionEnded(session.ended_by ?? "actor")
  }
  return session.expires_at.getTime() <= now.getTime()
    ? salesRepErrors.sessionExpired()
    : null
}
