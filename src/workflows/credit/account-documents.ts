import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type {
  CreditAgeing,
  CreditStanding,
  OpenDocument,
} from "../../modules/credit"
import { TRADE_MODULE, type TradeModuleService } from "../../modules/trade"
import { officeClock } from "../trade/facts/office-clock"
import { accountCredit, accountToOwe } from "./account-credit"
import { creditOf } from "./credit-claim"

/** An open document, with the order that it invoices. */
export type AccountDocument = Omit<OpenDocument, "order_header_id"> & {
  order: { id: string; display_id: number | null } | null
}

/** Amounts in the office's currency. */
export type AccountDocuments = {
  /** Who shares a limit with it is told to the office only. */
  credit: Omit<CreditStanding, "group"> & { group: null }
  documents: AccountDocument[]
  /** Null where the office's books told a balance, and not the documents that make it. */
  ageing: CreditAgeing | null
  count: number
  limit: number
  offset: number
}

/**
 * What an account owes, document by document. Where the books' balance is another one than
 * the ledger's, the ledger's documents are not what is owed, and none are told.
 * @throws MedusaError `b2b.account.not_found`
 */
export async function accountDocuments(
  container: MedusaContainer,
  accountId: string,
  page: { limit: number; offset: number }
): Promise<AccountDocuments> {
  const { office } = await accountToOwe(container, accountId)
  const [credit, found] = await Promise.all([
    accountCredit(container, accountId),
    creditOf(container).openDocuments(accountId, {
      ...page,
      today: officeClock(office).day,
    }),
  ])
  const isItemized =
    credit.as_of === null ||
    MathBN.eq(found.ledger_balance, credit.balance ?? 0)
  return {
    credit: { ...credit, group: null },
    documents: isItemized ? await withOrders(container, found.documents) : [],
    ageing: isItemized ? found.ageing : null,
    count: isItemized ? found.count : 0,
    ...page,
  }
}

async function withOrders(
  container: MedusaContainer,
  documents: OpenDocument[]
): Promise<AccountDocument[]> {
  const headers = await container
    .resolve<TradeModuleService>(TRADE_MODULE)
    .listB2bOrderHeaders(
      { id: documents.flatMap((row) => row.order_header_id ?? []) },
      { select: ["id", "order_id", "display_id"], take: null }
    )
  const orders = new Map(
    headers.map(({ id, order_id, display_id }) => [
      id,
      { order_id, display_id },
    ])
  )
  return documents.map(({ order_header_id, ...document }) => {
    const order = orders.get(order_header_id ?? "")
    return {
      ...document,
      order:
        order?.order_id == null
          ? null
          : { id: order.order_id, display_id: order.display_id },
    }
  })
}
