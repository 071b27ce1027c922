import type { MedusaContainer } from "@medusajs/framework/types"
import { graph } from "../../../utils/graph"
import { anyColumnContains } from "../../../utils/search"

/**
 * The customers that this company's members sign in as and whose name or e-mail
 * contains the text. Names belong to Medusa's customers, so this asks twice.
 * @param columns fewer, where the asker may not see all of them
 */
export async function customersNamed(
  scope: MedusaContainer,
  companyId: string,
  text: string,
  columns = ["first_name", "last_name", "email"]
): Promise<string[]> {
  const members = await graph<{ customer_id: string }>(scope, {
    entity: "b2b_member",
    fields: ["customer_id"],
    filters: { company_id: companyId },
  })
  const ids = members.rows.map((member) => member.customer_id)
  if (ids.length === 0) {
    return []
  }
  // Each word by itself: "ada byron" stands in two columns.
  const words = text.split(/\s+/)
  const customers = await graph<{ id: string }>(scope, {
    entity: "customer",
    fields: ["id"],
    filters: {
      id: ids,
      $and: words.map((word) => ({ $or: anyColumnContains(columns, word) })),
    },
  })
  return customers.rows.map((customer) => customer.id)
}
