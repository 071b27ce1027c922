import type { MedusaRequest } from "@medusajs/framework/http"
import { salesRepErrors } from "../../../../modules/sales-rep"
import { b2bOptions } from "../../../../options"
import { toMedusaError } from "../../../../utils/catalogue-error"
import {
  repAccounts,
  type RepAccount,
} from "../../../../workflows/sales-rep/queries/rep-accounts"
import { salesRepOf } from "../../../middlewares/acting/sales-rep"

/**
 * An account that the rep may see now.
 * @throws MedusaError `b2b.sales_rep.account_not_served`: foreign and missing ones alike
 */
export async function servedAccount(
  req: MedusaRequest,
  id: string
): Promise<RepAccount> {
  const { rows } = await repAccounts(
    req.scope,
    {
      sales_rep_id: salesRepOf(req).id,
      account_id: id,
      view: "all",
      now: b2bOptions().now(),
    },
    { limit: 1, offset: 0 }
  )
  const [account] = rows
  if (!account) {
    throw toMedusaError(salesRepErrors.accountNotServed(id))
  }
  return account
}
