import type { MedusaContainer } from "@medusajs/framework/types"
import {
  COMPANY_MODULE,
  invitationState,
  readInvitedAccesses,
  type CompanyModuleService,
  type InvitationRow,
  type InvitationState,
  type InvitedAccess,
} from "../../../modules/company"
import { b2bOptions } from "../../../options"
import { graph, type Rows } from "../../../utils/graph"
import { anyColumnContains } from "../../../utils/search"
import type { Page } from "./page"

export type InvitationView = {
  id: string
  email: string
  /** `expired` is a pending one whose time is over. */
  status: InvitationState
  roles: { id: string; code: string; name: string }[]
  job_title: string | null
  accesses: InvitedAccess[]
  origin: InvitationRow["origin"]
  expires_at: string
  /** Null where no mail went out; `send_error` says why. */
  sent_at: string | null
  send_error: string | null
  accepted_at: string | null
  member_id: string | null
  created_at: string
}

type Row = Omit<InvitationView, "status" | "roles" | "accesses"> & {
  status: InvitationRow["status"]
  role_ids: string[]
  accesses: Record<string, unknown> | null
}

type Wanted = {
  company_id: string
  id?: string
  q?: string | undefined
  status?: InvitationState[] | undefined
}

const FIELDS = [
  "id",
  "email",
  "status",
  "role_ids",
  "job_title",
  "accesses",
  "origin",
  "expires_at",
  "sent_at",
  "send_error",
  "accepted_at",
  "member_id",
  "created_at",
]

/** A page of a company's invitations; neither token nor hash is among the fields. */
export async function listInvitations(
  scope: MedusaContainer,
  { company_id, id, q, status }: Wanted,
  pagination: Page = {}
): Promise<Rows<InvitationView>> {
  const now = b2bOptions().now()
  const { rows, count } = await graph<Row>(scope, {
    entity: "b2b_invitation",
    fields: FIELDS,
    filters: {
      company_id,
      ...(id === undefined ? {} : { id }),
      $and: [
        ...(q ? [{ $or: anyColumnContains(["email"], q) }] : []),
        ...(status ? [{ $or: status.map((one) => inState(one, now)) }] : []),
      ],
    },
    pagination,
  })
  const roleIds = [...new Set(rows.flatMap((row) => row.role_ids))]
  const roles = await scope
    .resolve<CompanyModuleService>(COMPANY_MODULE)
    .listB2bRoles({ id: roleIds })
  const views = rows.map(({ role_ids, ...row }) => ({
    ...row,
    status: invitationState(
      { status: row.status, expires_at: new Date(row.expires_at) },
      now
    ),
    accesses: readInvitedAccesses(row.accesses),
    roles: roles
      .filter((role) => role_ids.includes(role.id))
      .map((role) => ({ id: role.id, code: role.code, name: role.name })),
  }))
  return { rows: views, count }
}

function inState(state: InvitationState, now: Date): Record<string, unknown> {
  switch (state) {
    case "pending":
      return { status: "pending", expires_at: { $gt: now } }
    case "expired":
      return { status: "pending", expires_at: { $lte: now } }
    default:
      return { status: state }
  }
}
