import type { MedusaContainer } from "@medusajs/framework/types"
import { graph } from "../../../../utils/graph"
import { anyColumnContains } from "../../../../utils/search"

/** Account numbers that contain so little text find companies by name only. */
const MOST_ACCOUNTS = 500

const columns = [
  "name",
  "handle",
  "registration_number",
  "vat_number",
  "email",
  "bill_to_postal_code",
]

/**
 * Filters for the companies that the text means: by what stands on the company,
 * or by a customer number, which belongs to its accounts.
 */
export async function searchCompanies(scope: MedusaContainer, text: string) {
  const { rows } = await graph<{ company_id: string }>(scope, {
    entity: "b2b_account",
    fields: ["company_id"],
    filters: { $or: anyColumnContains(["number"], text) },
    pagination: { take: MOST_ACCOUNTS, order: { number: "ASC" } },
  })
  const byAccount = [...new Set(rows.map((row) => row.company_id))]
  return {
    $or: [
      ...anyColumnContains(columns, text),
      ...(byAccount.length > 0 ? [{ id: { $in: byAccount } }] : []),
    ],
  }
}
