import type {
  Policy,
  RepAssignmentRow,
  SalesRepRow,
} from "../../../../modules/sales-rep"
import type {
  StoreActingSession,
  StoreActingSessionAnswer,
} from "../../../store/b2b/acting-sessions/types"

export type AdminSalesRep = Pick<
  SalesRepRow,
  "id" | "name" | "email" | "phone" | "kind" | "status" | "erp_code"
> & {
  office_ids: string[]
  /** Null: he has no login yet. */
  accepted_at: string | null
}

export type AdminSalesRepAnswer = { sales_rep: AdminSalesRep }

/** `url` is told once, for a mail that did not arrive; `send_error` says why. */
export type AdminSalesRepInvitedAnswer = {
  sales_rep: AdminSalesRep
  invitation: { url: string; send_error: string | null }
}

export type AdminSalesRepListAnswer = {
  sales_reps: AdminSalesRep[]
  count: number
  offset: number
  limit: number
}

export type AdminRepAssignment = Pick<
  RepAssignmentRow,
  "id" | "account_id" | "office_id" | "sales_rep_id" | "type" | "source"
> & {
  sales_rep_name: string
  account_number: string | null
  company_id: string | null
  company_name: string | null
  reason: string | null
  started_at: string
  ended_at: string | null
}

export type AdminRepAssignmentListAnswer = {
  rep_assignments: AdminRepAssignment[]
  count: number
  offset: number
  limit: number
}

export type AdminActingSession = StoreActingSession & {
  company_id: string
  company_name: string
  office_id: string
}

export type AdminActingSessionListAnswer = {
  acting_sessions: AdminActingSession[]
  count: number
  offset: number
  limit: number
}

/** `portal_path` opens the portal with the token; null where there is no portal. */
export type AdminStartedSessionAnswer = StoreActingSessionAnswer & {
  portal_path: string | null
}

export type AdminRepPolicyAnswer = { rep_policy: Policy }
