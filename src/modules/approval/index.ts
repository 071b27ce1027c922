import type { ModuleExports } from "@medusajs/framework/types"
import { Module } from "@medusajs/framework/utils"
import { ApprovalModuleService } from "./service"

export const APPROVAL_MODULE = "b2b_approval"

/** Without this type the compiler works out the links of every model, and gives up. */
const approvalModule: ModuleExports<typeof ApprovalModuleService> = Module(
  APPROVAL_MODULE,
  { service: ApprovalModuleService }
)

export default approvalModule

export { contentHash, type Basket } from "./domain/basket"
export { standingOf, type Decider } from "./domain/decide"
export { countsOn, refuseApprovalDelegation } from "./domain/delegation"
export {
  refusedSame,
  refuseUnapproved,
  type ApprovalStanding,
} from "./domain/guard"
export {
  approvalNeed,
  type ApprovalReason,
  type PolicyInForce,
} from "./domain/need"
export { replayPolicy, type Replayed } from "./domain/replay"
export type { RequestStatus } from "./domain/request-status"
export {
  askable,
  canBeDecided,
  escalated,
  planTiers,
  type Candidate,
  type PolicyRule,
  type RequestTier,
  type Tier,
} from "./domain/tiers"
export {
  PLAIN_TRIGGERS,
  type BudgetExcess,
  type Trigger,
  type TriggerFacts,
  type TriggerKind,
} from "./domain/triggers"
export { memberKeys, WHO_KINDS, type Who } from "./domain/who"
export {
  askerOf,
  basketOf,
  reasonsOf,
  ruleOf,
  tiersOf,
  triggerOf,
} from "./documents"
export { approvalErrors } from "./errors"
export { reasonInWords } from "./domain/words"
export { turnOf, type ApprovalModuleService, type GivenAnswer } from "./service"
export type { StandingOf } from "./queries/read-standing"
export type * from "./types"
