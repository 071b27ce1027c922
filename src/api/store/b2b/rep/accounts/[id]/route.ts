import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { b2bOptions } from "../../../../../../options"
import type { CreditStanding } from "../../../../../../modules/credit"
import { accountCredit } from "../../../../../../workflows/credit"
import {
  accountCard,
  type AccountCard,
} from "../../../../../../workflows/sales-rep/queries/account-card"
import type { RepAccount } from "../../../../../../workflows/sales-rep/queries/rep-accounts"
import { servedAccount } from "../../served-account"

export type StoreRepAccountAnswer = {
  account: RepAccount & AccountCard & { credit: CreditStanding }
}

const YEAR_MS = 365 * 86_400_000

/** The account's card: how it stands, contacts, last orders, and what it buys. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<StoreRepAccountAnswer>
): Promise<void> {
  const id = req.params.id ?? ""
  const now = b2bOptions().now()
  const account = await servedAccount(req, id)
  const since = new Date(now.getTime() - YEAR_MS)
  const [card, credit] = await Promise.all([
    accountCard(req.scope, id, since),
    accountCredit(req.scope, id),
  ])
  res.json({ account: { ...account, ...card, credit } })
}
