import type { CatalogueError } from "../../../utils/catalogue-error"
import { approvalErrors } from "../errors"
import { mayBecome, type RequestStatus } from "./request-status"
import {
  awaited,
  isAsker,
  isSatisfied,
  type Asker,
  type Candidate,
  type RequestTier,
} from "./tiers"

/** Whoever decides, and those in whose place he may. */
export type Decider = Candidate & {
  name: string
  /** Members who let him decide for them today. */
  stands_in_for: { member_id: string; keys: readonly string[] }[]
}

type Undecided = {
  id: string
  status: RequestStatus
  tier: number
  tiers: readonly RequestTier[]
  asker: Asker
}

/** A decision of an earlier moment, in any step of the request. */
export type GivenDecision = {
  tier: number
  decider_type: string
  decider_id: string
  keys: readonly string[]
}

export type Answered = {
  /** For whom, and by which of his keys; null: for himself. */
  on_behalf_of_id: string | null
  keys: string[]
  status: "pending" | "approved" | "rejected"
  /** The step whose turn it is then. */
  tier: number
}

/**
 * What a yes or no does to a request: decisions are final, one a person and step.
 * @returns the refusal where it is not his to give
 */
export function answerRequest(
  request: Undecided,
  given: readonly GivenDecision[],
  decider: Decider,
  decision: "approve" | "reject"
): { answered: Answered } | { refusal: CatalogueError } {
  const to = decision === "approve" ? "approved" : "rejected"
  const tier = request.tiers[request.tier]
  if (!tier || !mayBecome(request.status, to)) {
    return { refusal: approvalErrors.notPending(request.id, request.status) }
  }
  const inTier = given.filter((one) => one.tier === request.tier)
  const isDone = inTier.some(
    (one) => one.decider_type === decider.type && one.decider_id === decider.id
  )
  if (isDone) {
    return { refusal: approvalErrors.alreadyDecided(request.id) }
  }
  const standing = standingOf(tier, decider, request.asker)
  if ("refusal" in standing) {
    return standing
  }
  const answered = {
    on_behalf_of_id: standing.on_behalf_of_id,
    keys: standing.keys,
  }
  if (decision === "reject") {
    return { answered: { ...answered, status: "rejected", tier: request.tier } }
  }
  if (!isSatisfied(tier, [...inTier, answered])) {
    return { answered: { ...answered, status: "pending", tier: request.tier } }
  }
  const isLast = request.tier === request.tiers.length - 1
  return {
    answered: {
      ...answered,
      status: isLast ? "approved" : "pending",
      tier: isLast ? request.tier : request.tier + 1,
    },
  }
}

/** As whom somebody may answer now; nobody answers for himself as another's delegate. */
export function standingOf(
  tier: RequestTier,
  decider: Decider,
  asker: Asker
):
  | { on_behalf_of_id: string | null; keys: string[] }
  | { refusal: CatalogueError } {
  const turn = awaited(tier)
  const fits = (keys: readonly string[]) =>
    keys.filter((key) => turn.includes(key))
  const own = fits(decider.keys)
  const lent = decider.stands_in_for
    .filter(
      ({ member_id }) =>
        tier.self_approval || !isAsker(asker, { type: "member", id: member_id })
    )
    .map(({ member_id, keys }) => ({
      on_behalf_of_id: member_id,
      keys: fits(keys),
    }))
  const found = [{ on_behalf_of_id: null, keys: own }, ...lent].find(
    ({ keys }) => keys.length > 0
  )
  if (!found) {
    return { refusal: approvalErrors.notYours() }
  }
  return !tier.self_approval && isAsker(asker, decider)
    ? { refusal: approvalErrors.ownRequest() }
    : found
}
