import type { MedusaContainer } from "@medusajs/framework/types"
import { anyColumnContains } from "../../../utils/search"
import { customersNamed } from "./customers-named"

/**
 * The filter for members whose name, e-mail address or job title contains a text.
 * @param columns the customer's columns, fewer where the asker may not see all
 */
export async function membersNamed(
  scope: MedusaContainer,
  companyId: string,
  text: string,
  columns?: string[]
) {
  const customers = await customersNamed(scope, companyId, text, columns)
  return {
    $or: [
      ...anyColumnContains(["job_title"], text),
      { customer_id: customers },
    ],
  }
}
