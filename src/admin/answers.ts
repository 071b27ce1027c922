import type {
  AccessAnswer,
  AdminCompanyOrder as OrderBeforeJson,
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
export type {
  AdminTransmissionListItem,
  AdminTransmissionsAnswer,
} from "../api/admin/b2b/transmissions/types"
export type {
  AdminCompanyRole,
  AdminEmailDomain,
  AdminInvitation,
  AdminInvitationsAnswer,
  AdminPermission,
  AdminRolesAnswer,
} from "../api/people/types"

export type AdminAccess = AccessAnswer["access"]

/** Instants are text by the time they are here. */
export type AdminCompanyOrder = Omit<
  OrderBeforeJson,
  "placed_at" | "cancelled_at"
> & { placed_at: string; cancelled_at: string | null }
