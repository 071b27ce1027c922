import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { b2bOptions } from "../../../../../../options"
import type {
  CreditGroupShare,
  CreditStanding,
} from "../../../../../../modules/credit"
import { pick } from "../../../../../../workflows/company/change"
import { accountCredit } from "../../../../../../workflows/credit"
import {
  accountCard,
  type AccountCard,
} from "../../../../../../workflows/sales-rep/queries/account-card"
import type { RepAccount } from "../../../../../../workflows/sales-rep/queries/rep-accounts"
import { servedAccount } from "../../served-account"

export type StoreRepAccountAnswer = {
  account: RepAccount &
    AccountCard & {
      credit: Omit<CreditStanding, "group"> & {
        /** What is left of a limit that it shares; nothing of who else has it. */
        group: Pick<
          CreditGroupShare,
          "name" | "currency_code" | "available"
        > | null
      }
    }
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
  const group =
    credit.group && pick(credit.group, ["name", "currency_code", "available"])
  res.json({ account: { ...account, ...card, credit: { ...credit, group } } })
}
