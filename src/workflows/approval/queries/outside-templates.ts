import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * Of these variants, those that stand in none of the account's templates. Only what the
 * office made counts: a buyer could make a template of his own for whatever he wants.
 */
export async function outsideTemplates(
  container: MedusaContainer,
  of: { account_id: string; company_id: string },
  variantIds: string[]
): Promise<string[]> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: { variant_id: string }[] }>(
      `SELECT DISTINCT l.variant_id FROM b2b_cart_template t
       JOIN b2b_cart_template_line l ON l.cart_template_id = t.id
         AND l.deleted_at IS NULL
       WHERE (t.account_id = :account_id
           OR (t.account_id IS NULL AND t.company_id = :company_id))
         AND t.created_by_user_id IS NOT NULL AND t.deleted_at IS NULL
         AND l.variant_id = ANY(CAST(:ids AS text[]))`,
      { ...of, ids: variantIds }
    )
  const listed = new Set(rows.map(({ variant_id }) => variant_id))
  return variantIds.filter((id) => !listed.has(id))
}
