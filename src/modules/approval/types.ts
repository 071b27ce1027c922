import type { InferTypeOf } from "@medusajs/framework/types"
import type { ApprovalDecision } from "./models/approval-decision"
import type { ApprovalDelegation } from "./models/approval-delegation"
import type { ApprovalPolicy } from "./models/approval-policy"
import type { ApprovalRequest } from "./models/approval-request"

export type ApprovalPolicyRow = InferTypeOf<typeof ApprovalPolicy>
export type ApprovalRequestRow = InferTypeOf<typeof ApprovalRequest>
export type ApprovalDecisionRow = InferTypeOf<typeof ApprovalDecision>
export type ApprovalDelegationRow = InferTypeOf<typeof ApprovalDelegation>
