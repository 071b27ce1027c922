export type {
  StoreApprovalRequestAnswer as AdminApprovalRequestAnswer,
  StoreApprovalRequestListAnswer as AdminApprovalRequestListAnswer,
} from "../../../store/b2b/approval-requests/types"
