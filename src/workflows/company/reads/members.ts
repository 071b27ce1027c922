import type { MedusaContainer } from "@medusajs/framework/types"
import { graph, type Rows } from "../../../utils/graph"
import { membersNamed } from "./members-named"
import type { Page } from "./page"

export type MemberView = {
  id: string
  status: "active" | "suspended" | "removed"
  job_title: string | null
  customer: {
    id: string
    email: string | null
    first_name: string | null
    last_name: string | null
    phone: string | null
  } | null
  roles: { id: string; code: string; name: string }[]
  created_at: string
}

type Wanted = {
  company_id: string
  id?: string
  q?: string | undefined
  status?: string[] | undefined
  /** Only names, and only of active members: for colleagues. */
  names_only: boolean
}

const FIELDS = ["id", "status", "job_title", "created_at"]
const NAMES = ["customer.id", "customer.first_name", "customer.last_name"]
const MORE = [
  "customer.email",
  "customer.phone",
  "roles.id",
  "roles.code",
  "roles.name",
]

/** A page of a company's members. */
export async function listMembers(
  scope: MedusaContainer,
  wanted: Wanted,
  pagination: Page = {}
): Promise<Rows<MemberView>> {
  const { company_id, id, q, status, names_only } = wanted
  const page = await graph<MemberView>(scope, {
    entity: "b2b_member",
    fields: [...FIELDS, ...NAMES, ...(names_only ? [] : MORE)],
    filters: {
      company_id,
      ...(id === undefined ? {} : { id }),
      ...(names_only ? { status: "active" } : status ? { status } : {}),
      ...(q
        ? await membersNamed(scope, company_id, q, searched(names_only))
        : {}),
    },
    pagination,
  })
  return names_only ? { ...page, rows: page.rows.map(nameOnly) } : page
}

/** What is searched is what is shown: a search must not tell addresses. */
function searched(namesOnly: boolean): string[] {
  return ["first_name", "last_name", ...(namesOnly ? [] : ["email"])]
}

function nameOnly(member: MemberView): MemberView {
  return {
    ...member,
    customer: member.customer && {
      ...member.customer,
      email: null,
      phone: null,
    },
    roles: [],
  }
}
