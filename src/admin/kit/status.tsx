import { StatusBadge, type DataTableFilter } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type {
  AdminApplication,
  AdminApprovalRequest,
  AdminImport,
  AdminInvitation,
  AdminPriceProposal,
  AdminSalesRep,
  AdminSchedule,
  AdminShipToRequest,
} from "../answers"
import type {
  AdminAccount,
  AdminAttempt,
  AdminCatalog,
  AdminCompany,
  AdminMember,
  AdminProject,
  AdminShipTo,
  AdminTransmission,
} from "../../api/admin/b2b/types"

type Color = "green" | "red" | "blue" | "orange" | "grey" | "purple"

/** Every status that a page shows; the words are in i18n under `status.<kind>`. */
type Statuses = {
  company: AdminCompany["status"]
  member: AdminMember["status"]
  account: AdminAccount["status"]
  ship_to: AdminShipTo["status"]
  sales_rep: AdminSalesRep["status"]
  catalog: AdminCatalog["status"]
  project: AdminProject["status"]
  approval_request: AdminApprovalRequest["status"]
  price_proposal: AdminPriceProposal["status"]
  pricing_schedule: AdminSchedule["status"]
  invitation: AdminInvitation["status"]
  ship_to_request: AdminShipToRequest["status"]
  application: AdminApplication["status"]
  import: AdminImport["status"]
  transmission: AdminTransmission["status"]
  attempt: AdminAttempt["outcome"]
}

const colors: { [Kind in keyof Statuses]: Record<Statuses[Kind], Color> } = {
  company: { active: "green", suspended: "orange", closed: "grey" },
  member: { active: "green", suspended: "orange", removed: "grey" },
  account: { active: "green", on_hold: "orange", closed: "grey" },
  ship_to: { active: "green", closed: "grey" },
  sales_rep: { active: "green", inactive: "grey" },
  approval_request: {
    pending: "orange",
    approved: "green",
    rejected: "red",
    withdrawn: "grey",
    expired: "grey",
    superseded: "grey",
  },
  price_proposal: {
    draft: "grey",
    submitted: "orange",
    offered: "blue",
    accepted: "green",
    declined: "grey",
    rejected: "red",
    withdrawn: "grey",
  },
  pricing_schedule: { draft: "blue", active: "green", closed: "grey" },
  catalog: { active: "green", inactive: "grey" },
  project: { open: "green", on_hold: "orange", closed: "grey" },
  invitation: {
    pending: "blue",
    expired: "orange",
    accepted: "green",
    revoked: "grey",
  },
  ship_to_request: {
    awaiting_company: "blue",
    awaiting_office: "orange",
    approved: "green",
    rejected: "grey",
  },
  application: {
    pending: "orange",
    approved: "green",
    rejected: "grey",
    withdrawn: "grey",
  },
  import: {
    previewing: "blue",
    previewed: "orange",
    applying: "blue",
    applied: "green",
    failed: "red",
    undoing: "blue",
    undone: "grey",
  },
  transmission: {
    pending: "blue",
    sending: "blue",
    retrying: "orange",
    delivered: "green",
    dead: "red",
    cancelled: "grey",
  },
  attempt: {
    delivered: "green",
    adopted: "green",
    transient: "orange",
    rate_limited: "orange",
    unknown: "orange",
    abandoned: "orange",
    business: "red",
    auth: "red",
  },
}

type StatusProps = {
  [Kind in keyof Statuses]: { kind: Kind; value: Statuses[Kind] }
}[keyof Statuses]

function colorOf(kind: keyof Statuses, value: string): Color {
  const known: Record<string, Color> = colors[kind]
  return known[value] ?? "grey"
}

/** A status as a badge in its colour and in words. */
export function Status({ kind, value }: StatusProps) {
  const { t } = useTranslation("b2b")
  return (
    <StatusBadge color={colorOf(kind, value)} className="text-nowrap">
      {t(`status.${kind}.${value}`)}
    </StatusBadge>
  )
}

/** The options of a filter by status. */
export function useStatusOptions(kind: keyof Statuses) {
  const { t } = useTranslation("b2b")
  return Object.keys(colors[kind]).map((value) => ({
    value,
    label: t(`status.${kind}.${value}`),
  }))
}

/** A filter of a list by these statuses. */
export function useStatusFilter(kind: keyof Statuses): DataTableFilter {
  const { t } = useTranslation("b2b")
  return {
    id: "status",
    type: "multiselect",
    label: t("fields.status"),
    options: useStatusOptions(kind),
  }
}
