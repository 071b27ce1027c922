import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { CatalogueError } from "../../../utils/catalogue-error"
import { companyErrors } from "../errors"
import type { LendableRow } from "./delegation"
import type { Permission } from "./permissions"
import { effectivePermissions } from "./roles"
import {
  accessesForProject,
  accessesTo,
  refuseProject,
  refuseShipTo,
  type AccessRow,
  type MemberRights,
  type ProjectFacts,
  type ShipToFacts,
} from "./ship-to-access"

/** Where a rule's word comes from. `name` is null where the asker may not know it. */
type Source = {
  type:
    | "role"
    | "account"
    | "company"
    | "member"
    | "ship_to_access"
    | "ship_to"
    | "project"
    | "office"
  id: string
  name: string | null
}

/** One rule's word on a question. `code` is the refusal's, or `b2b.allowed`. */
export type Reason = {
  code: string
  message: string
  rule: string
  allowed: boolean
  source: Source
  who_can_change: {
    type: "company_admin" | "sales_office"
    permission?: Permission
  }
}

type Named = { id: string; name: string }
type RoleFacts = Named & { permissions: string[] }

export type MemberQuestion = {
  member: {
    id: string
    name: string
    status: "active" | "suspended" | "removed"
  }
  company: Named & { status: string }
  roles: RoleFacts[]
  account: { id: string; name: string; restrictions: string[] }
}

/** What speaks against this member doing this at all. */
export function refuseMember(
  facts: {
    company: Named & { status: string }
    member: { id: string; status: string }
    permissions: ReadonlySet<Permission>
  },
  permission: Permission
): CatalogueError[] {
  const { company, member, permissions } = facts
  if (company.status !== "active") {
    return [companyErrors.companyNotActive(company)]
  }
  if (member.status !== "active") {
    return [companyErrors.memberNotActive(member)]
  }
  return permissions.has(permission)
    ? []
    : [companyErrors.permissionMissing(permission)]
}

/** Why this member may, or may not, do this at all: company, membership, role. */
export function explainMember(
  facts: MemberQuestion,
  permission: Permission
): Reason {
  const { company, member, roles, account } = facts
  const permissions = effectivePermissions(roles, account.restrictions)
  const [refusal] = refuseMember({ company, member, permissions }, permission)
  if (company.status !== "active") {
    return reason("company", refusal, source("company", company), OFFICE)
  }
  const byMember = admin("member.manage")
  if (member.status !== "active") {
    return reason("member", refusal, source("member", member), byMember)
  }
  const giver = roles.find((role) =>
    effectivePermissions([role], []).has(permission)
  )
  if (!giver) {
    return reason("permission", refusal, source("member", member), byMember)
  }
  return refusal
    ? reason("permission", refusal, source("account", account), OFFICE)
    : reason(
        "permission",
        refusal,
        source("role", giver),
        admin("role.manage"),
        `Role "${giver.name}" has the permission "${permission}".`
      )
}

type Access = LendableRow & { id: string }
export type DestinationQuestion = {
  rights: Omit<MemberRights, "accesses"> & { accesses: Access[] }
  /** The role that opens every ship-to, where the member has one. */
  any_role: Named | null
  /** What was asked for; `facts` are null where the company has no such row. */
  ship_to: { id: string; facts: ShipToFacts | null } | null
  project: { id: string; facts: ProjectFacts | null } | null
  amount: BigNumberInput | null
  currency_code: string
}

/** Why this member may, or may not, order to this ship-to and for this project. */
export function explainDestination(question: DestinationQuestion): Reason[] {
  return [...explainShipTo(question), ...explainProject(question)]
}

function explainShipTo(question: DestinationQuestion): Reason[] {
  const { rights, any_role, ship_to, amount, currency_code } = question
  if (ship_to === null) {
    return []
  }
  const facts = ship_to.facts
  const place = source("ship_to", facts ?? { id: ship_to.id, name: null })
  if (!facts) {
    const unknown = companyErrors.shipToNotAllowed(ship_to.id)
    return [reason("ship-to", unknown, place, BY_SITE)]
  }
  const order = { net: amount, currency_code }
  return toReasons(refuseShipTo(rights, facts, order), (refusal) => {
    const rows = accessesTo(rights, facts)
    const closed = refusal?.code === companyErrors.shipToClosed(facts).code
    if (closed || (rows.length === 0 && !any_role)) {
      return reason("ship-to", refusal, place, BY_SITE)
    }
    return any_role
      ? byRole("ship-to", refusal, any_role)
      : byAccess("ship-to", refusal, rows, facts)
  })
}

function explainProject(question: DestinationQuestion): Reason[] {
  const { rights, any_role, project, ship_to } = question
  if (project === null) {
    return []
  }
  const facts = project.facts
  const job = source("project", facts ?? { id: project.id, name: null })
  if (!facts) {
    const unknown = companyErrors.projectNotAllowed(project.id)
    return [reason("project", unknown, job, BY_SITE)]
  }
  const refusals = refuseProject(rights, facts, ship_to?.facts ?? null)
  return toReasons(refusals, (refusal) => {
    if (refusal) {
      const unknown = companyErrors.projectNotAllowed(facts.id).code
      const who = refusal.code === unknown ? BY_SITE : admin("project.manage")
      return reason("project", refusal, job, who)
    }
    return any_role
      ? byRole("project", refusal, any_role)
      : byAccess("project", refusal, accessesForProject(rights, facts), facts)
  })
}

const OFFICE = { type: "sales_office" } as const
const BY_SITE = admin("ship_to.manage")

function admin(permission: Permission) {
  return { type: "company_admin", permission } as const
}

function source(
  type: Source["type"],
  row: { id: string; name: string | null }
): Source {
  return { type, id: row.id, name: row.name }
}

/** One reason for each refusal, or the one that allows. */
function toReasons(
  refusals: CatalogueError[],
  explain: (refusal: CatalogueError | undefined) => Reason
): Reason[] {
  return refusals.length === 0 ? [explain(undefined)] : refusals.map(explain)
}

function reason(
  rule: string,
  refusal: CatalogueError | undefined,
  from: Source,
  who: Reason["who_can_change"],
  otherwise = "Nothing speaks against it."
): Reason {
  return {
    code: refusal?.code ?? "b2b.allowed",
    message: refusal?.message ?? otherwise,
    rule,
    allowed: refusal === undefined,
    source: from,
    who_can_change: who,
  }
}

function byRole(
  rule: string,
  refusal: CatalogueError | undefined,
  role: Named
): Reason {
  const text = `Role "${role.name}" opens every delivery address.`
  const from = source("role", role)
  return reason(rule, refusal, from, admin("role.manage"), text)
}

/** The access that reaches furthest is the one to speak of. */
function byAccess(
  rule: string,
  refusal: CatalogueError | undefined,
  rows: Access[],
  target: Named
): Reason {
  const [first, ...rest] = rows
  if (!first) {
    return reason(rule, refusal, source("ship_to", target), BY_SITE)
  }
  const best = rest.reduce((a, b) => (reachesFurther(b, a) ? b : a), first)
  const lent = best.delegated_by_id === null ? "" : ", lent by a colleague"
  const text = `Access ${best.id} opens "${target.name}" (${target.id})${lent}.`
  const from = source("ship_to_access", { id: best.id, name: target.name })
  return reason(rule, refusal, from, BY_SITE, text)
}

function reachesFurther(a: AccessRow, b: AccessRow): boolean {
  if (a.amount_limit === null || b.amount_limit === null) {
    return b.amount_limit !== null
  }
  return MathBN.gt(a.amount_limit, b.amount_limit)
}
