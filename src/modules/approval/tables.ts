import { MedusaService } from "@medusajs/framework/utils"
import { ApprovalDecision } from "./models/approval-decision"
import { ApprovalDelegation } from "./models/approval-delegation"
import { ApprovalPolicy } from "./models/approval-policy"
import { ApprovalRequest } from "./models/approval-request"

/** The tables of approvals. The keys are the models' names: Query calls the methods made from them. */
export const ApprovalTables = MedusaService({
  B2bApprovalPolicy: ApprovalPolicy,
  B2bApprovalRequest: ApprovalRequest,
  B2bApprovalDecision: ApprovalDecision,
  B2bApprovalDelegation: ApprovalDelegation,
})
