import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN, Modules } from "@medusajs/framework/utils"
import {
  APPROVAL_MODULE,
  type ApprovalModuleService,
} from "../../modules/approval"
import { keepFree, refuseCredit } from "../../modules/credit"
import { TRADE_MODULE, type TradeModuleService } from "../../modules/trade"
import type { CatalogueError } from "../../utils/catalogue-error"
import { officeClock } from "../trade/facts/office-clock"
import { accountToOwe } from "./account-credit"
import { creditOf } from "./credit-claim"

/**
 * What speaks against the change of an order that waits to be confirmed; orders that hold
 * no credit are not asked. The lock is the reservation's own: a change that was confirmed
 * is followed by it, whatever came in between.
 */
export async function refuseOrderChange(
  container: MedusaContainer,
  orderId: string
): Promise<CatalogueError[]> {
  const [header] = await container
    .resolve<TradeModuleService>(TRADE_MODULE)
    .listB2bOrderHeaders(
      { order_id: orderId },
      { select: ["id", "account_id"], take: 1 }
    )
  const credit = creditOf(container)
  const [reservation] = header
    ? await credit.listB2bCreditReservations(
        { order_header_id: header.id },
        { take: 1 }
      )
    : []
  if (!header || !reservation) {
    return []
  }
  const { office } = await accountToOwe(container, header.account_id)
  const today = officeClock(office).day
  const [found, awaiting, order] = await Promise.all([
    credit.standing(header.account_id, { today }),
    container
      .resolve<ApprovalModuleService>(APPROVAL_MODULE)
      .awaiting(header.account_id),
    container.resolve(Modules.ORDER).previewOrderChange(orderId),
  ])
  return found
    ? refuseCredit(keepFree(found.standing, awaiting), {
        amount: MathBN.convert(order.total),
        held: reservation.total,
        today,
      })
    : []
}
