import type { QuickOrderLine } from "../../../../workflows/trade/quick-order/resolve-quick-order"

/** What `POST /store/b2b/quick-order` answers: a line of its own for each that was sent. */
export type StoreQuickOrderAnswer = { lines: QuickOrderLine[] }
