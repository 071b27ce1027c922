import type {
  AdminCreditEntriesAnswer as LedgerPage,
  AdminCreditEntry as LedgerLine,
} from "../api/admin/b2b/accounts/[id]/credit-entries/types"
import type { AdminCreditAnswer } from "../api/admin/b2b/accounts/[id]/credit-facility/types"
import type { AdminGivenPrice as GivenPriceBeforeJson } from "../api/admin/b2b/price-overrides/types"
import type {
  CartTemplateAnswer,
  CartTemplatesAnswer,
} from "../api/cart-templates/types"
import type {
  AccessAnswer,
  AdminCompanyOrder as OrderBeforeJson,
  AdminPage,
} from "../api/admin/b2b/types"

export type {
  AccessMatrixAnswer as AdminMatrixAnswer,
  AccessMatrixCell as AdminMatrixCell,
  AccessReason as AdminAccessReason,
  AdminApplication,
  AdminApplicationDetailAnswer,
  AdminAuditAnswer,
  AdminAuditEntry,
  AdminCustomField,
  AdminOffice,
  AdminOrderTotal,
  AdminTodayItem as AdminWaiting,
  ShipToRequest as AdminShipToRequest,
  ShipToRequestsAnswer as AdminShipToRequestsAnswer,
} from "../api/admin/b2b/types"
export type {
  AdminImport,
  AdminImportChange,
} from "../api/admin/b2b/imports/types"
export type { AdminTraceAnswer } from "../api/admin/b2b/prices/types"
export type {
  AdminAccountSchedule,
  AdminAccountSchedulesAnswer,
  AdminAssignment,
  AdminAssignmentsAnswer,
  AdminLinesAnswer,
  AdminPriceConflict,
  AdminPriceConflictsAnswer,
  AdminScheduleAnswer,
  AdminScheduleLine,
  AdminScheduleListItem as AdminSchedule,
  AdminSchedulesAnswer,
  AdminScheduleVariant,
} from "../api/admin/b2b/pricing-schedules/types"
export type {
  AdminRepMove,
  AdminRepMoveConflict,
  AdminRepMoveReason,
  AdminRepRule,
  AdminRepRuleListAnswer,
  AdminRepRulePreviewAnswer,
} from "../api/admin/b2b/rep-rules/types"
export type {
  AdminActingSession,
  AdminActingSessionListAnswer,
  AdminRepAssignment,
  AdminRepAssignmentListAnswer,
  AdminRepPolicyAnswer,
  AdminSalesRep,
  AdminSalesRepAnswer,
  AdminSalesRepInvitedAnswer,
  AdminSalesRepListAnswer,
  AdminStartedSessionAnswer,
} from "../api/admin/b2b/sales-reps/types"
export type {
  AdminApprovalPolicy,
  AdminApprovalPolicyListAnswer,
  AdminApprovalPreviewAnswer,
  AdminApprovalPreviewOrder,
} from "../api/admin/b2b/approval-policies/types"
export type {
  StoreApprovalRequest as AdminApprovalRequest,
  StoreApprovalRequestAnswer as AdminApprovalRequestAnswer,
  StoreApprovalRequestListAnswer as AdminApprovalRequestList,
  StoreApprovalRequestWhole as AdminApprovalRequestWhole,
} from "../api/store/b2b/approval-requests/types"
export type {
  BackTest as AdminBackTest,
  BackTestAnswer as AdminBackTestAnswer,
  StorePriceProposal as AdminPriceProposal,
  StorePriceProposalAnswer as AdminPriceProposalAnswer,
  StorePriceProposalListAnswer as AdminPriceProposalList,
} from "../api/store/b2b/price-proposals/types"
export type {
  AdminGivenAwayTotal,
  AdminGivenAwayTotalsAnswer,
} from "../api/admin/b2b/price-overrides/types"
export type {
  AdminTransmissionListItem,
  AdminTransmissionsAnswer,
} from "../api/admin/b2b/transmissions/types"
export type {
  PartNumber as AdminPartNumber,
  PartNumbersAnswer as AdminPartNumbersAnswer,
} from "../api/part-numbers/types"
export type { WholeCartTemplateAnswer as AdminCartTemplateAnswer } from "../api/cart-templates/types"
export type {
  AdminCompanyRole,
  AdminEmailDomain,
  AdminInvitation,
  AdminInvitationsAnswer,
  AdminPermission,
  AdminRolesAnswer,
} from "../api/people/types"

/** As JSON has it. */
export type AdminCredit = Omit<AdminCreditAnswer["credit"], "as_of"> & {
  as_of: string | null
}

/** Instants are text by the time they are here. */
export type AdminCreditEntry = Omit<LedgerLine, "created_at"> & {
  created_at: string
}

export type AdminCreditEntriesAnswer = Omit<LedgerPage, "credit_entries"> & {
  credit_entries: AdminCreditEntry[]
}

/** Instants are text by the time they are here. */
export type AdminCartTemplate = Omit<
  CartTemplateAnswer,
  "last_order" | "saved_at"
> & {
  saved_at: string
  last_order:
    | (Omit<NonNullable<CartTemplateAnswer["last_order"]>, "placed_at"> & {
        placed_at: string
      })
    | null
}
export type AdminCartTemplatesAnswer = Omit<
  CartTemplatesAnswer,
  "cart_templates"
> & { cart_templates: AdminCartTemplate[] }

export type AdminAccess = AccessAnswer["access"]

/** Instants are text by the time they are here. */
export type AdminGivenPrice = Omit<GivenPriceBeforeJson, "placed_at"> & {
  placed_at: string
}

export type AdminGivenPriceList = AdminPage & {
  price_overrides: AdminGivenPrice[]
}

/** As above. */
export type AdminCompanyOrder = Omit<
  OrderBeforeJson,
  "placed_at" | "cancelled_at"
> & { placed_at: string; cancelled_at: string | null }
