/** A ship-to access that an invitation carries; one of the two ids is set. */
export type InvitedAccess = {
  ship_to_id: string | null
  project_id: string | null
  starts_on: string | null
  ends_on: string | null
  amount_limit: number | null
}

/** What the column `accesses` holds: Medusa's JSON columns take objects only. */
export type InvitedAccesses = { list: InvitedAccess[] }

export function readInvitedAccesses(
  column: Record<string, unknown> | null
): InvitedAccess[] {
  // Written by openInvitation in this very shape.
  return (column as InvitedAccesses | null)?.list ?? []
}
