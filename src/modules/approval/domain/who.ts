/** Who may be named to decide. `role` and `member` have an id, the others need none. */
export const WHO_KINDS = [
  "role",
  "member",
  "project_lead",
  "sales_rep",
  "office",
] as const

export type WhoKind = (typeof WHO_KINDS)[number]
export type Who = { kind: WhoKind; id?: string | undefined }

/** Of whom an order is, as far as it says who decides. */
export type OrderPlace = {
  account_id: string
  office_id: string
  project_id: string | null
}

/**
 * Who is meant, as a key that people have as well: `role:…`, `member:…`,
 * `project_lead:<project>`, `sales_rep:<account>`, `office:<office>`. Null: nobody, such
 * as the lead of no project.
 */
export function whoKey(who: Who, place: OrderPlace): string | null {
  switch (who.kind) {
    case "role":
    case "member":
      return who.id === undefined ? null : `${who.kind}:${who.id}`
    case "project_lead":
      return place.project_id === null
        ? null
        : `project_lead:${place.project_id}`
    case "sales_rep":
      return `sales_rep:${place.account_id}`
    case "office":
      return `office:${place.office_id}`
  }
}

/** The keys of a member who may approve; of one who may not there are none. */
export function memberKeys(member: {
  id: string
  may_approve: boolean
  role_ids: readonly string[]
  project_ids: readonly string[]
}): string[] {
  return member.may_approve
    ? [
        `member:${member.id}`,
        ...member.role_ids.map((id) => `role:${id}`),
        ...member.project_ids.map((id) => `project_lead:${id}`),
      ]
    : []
}
