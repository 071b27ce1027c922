import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The companies with something that waits for a clerk, in SQL; see `/today`. */
const AWAITING = {
  account_number: `SELECT company_id FROM b2b_account
    WHERE number IS NULL AND status <> 'closed' AND deleted_at IS NULL`,
  ship_to_code: `SELECT company_id FROM b2b_ship_to
    WHERE code IS NULL AND status = 'active' AND deleted_at IS NULL`,
  ship_to_request: `SELECT company_id FROM b2b_ship_to_request
    WHERE status = 'awaiting_office' AND deleted_at IS NULL`,
  invitation: `SELECT company_id FROM b2b_invitation WHERE status = 'pending'
    AND send_error IS NOT NULL AND deleted_at IS NULL`,
} as const

export type Awaiting = keyof typeof AWAITING

/** What a company can wait for. */
export const AWAITED = Object.keys(AWAITING) as [Awaiting, ...Awaiting[]]

/** Ids of the companies that wait for any of these. */
export async function companiesAwaiting(
  scope: MedusaContainer,
  awaited: readonly Awaiting[]
): Promise<string[]> {
  const knex = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const union = awaited.map((one) => AWAITING[one]).join(" UNION ")
  const { rows } = await knex.raw<{ rows: { company_id: string }[] }>(union)
  return rows.map((row) => row.company_id)
}
