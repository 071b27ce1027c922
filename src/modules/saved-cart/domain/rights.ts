/** Who made a saved cart or template. */
type Made = {
  created_by_member_id: string | null
  created_by_sales_rep_id: string | null
  created_by_user_id?: string | null
}

type Parked = Made & { visibility: "own" | "company" }

/**
 * Who asks, for an account that is known to be the row's. `sees_all`: he has
 * `order.view_all`.
 */
export type Asker = {
  member_id: string
  sales_rep_id: string | null
  sees_all: boolean
}

/**
 * A shared one is for all who order for the account. One's own is for its author; a
 * rep's for every rep who serves the account, so that it outlives a change of rep; a
 * member's also for those who see all carts of the company.
 */
export function maySee(row: Parked, asker: Asker): boolean {
  return (
    row.visibility === "company" || isOwn(row, asker) || oversees(row, asker)
  )
}

/** Whoever wrote it, and whoever sees all carts of the company; never a reader alone. */
export function mayChange(row: Made, asker: Asker): boolean {
  return isOwn(row, asker) || oversees(row, asker)
}

function isOwn(row: Made, { member_id, sales_rep_id }: Asker): boolean {
  return sales_rep_id === null
    ? row.created_by_member_id === member_id
    : row.created_by_sales_rep_id !== null
}

function oversees(row: Made, { sales_rep_id, sees_all }: Asker): boolean {
  return sales_rep_id === null && sees_all && row.created_by_member_id !== null
}
