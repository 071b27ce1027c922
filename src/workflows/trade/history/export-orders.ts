import type { MedusaContainer } from "@medusajs/framework/types"
import { writeCell, type Cell } from "../../../utils/csv"
import {
  TRADE_MODULE,
  type OrderHistoryCursor,
  type OrderHistoryScope,
  type TradeModuleService,
} from "../../../modules/trade"
import { orderEntry } from "./list-orders"
import { readNames } from "./names"
import { historyFilters, type OrderHistoryQuery } from "./search"

type Entry = ReturnType<typeof orderEntry>

type Column = { name: string; amount?: true; cell: (entry: Entry) => Cell }

/** The file's columns; what people typed is `text`, which no spreadsheet runs. */
const COLUMNS: readonly Column[] = [
  { name: "order_id", cell: ({ id }) => ({ value: id }) },
  { name: "order_number", cell: ({ display_id }) => ({ value: display_id }) },
  { name: "erp_number", cell: ({ erp_number }) => ({ text: erp_number }) },
  { name: "placed_at", cell: ({ placed_at }) => instant(placed_at) },
  { name: "cancelled_at", cell: ({ cancelled_at }) => instant(cancelled_at) },
  { name: "po_number", cell: ({ po_number }) => ({ text: po_number }) },
  { name: "ordered_by", cell: ({ member }) => ({ text: member.name }) },
  {
    name: "ship_to_code",
    cell: ({ ship_to }) => ({ text: ship_to?.code ?? null }),
  },
  { name: "ship_to", cell: ({ ship_to }) => ({ text: ship_to?.name ?? null }) },
  {
    name: "job_code",
    cell: ({ project }) => ({ text: project?.code ?? null }),
  },
  { name: "job", cell: ({ project }) => ({ text: project?.name ?? null }) },
  { name: "office", cell: ({ office }) => ({ text: office.name }) },
  {
    name: "currency_code",
    cell: ({ currency_code }) => ({ value: currency_code }),
  },
  {
    name: "net_total",
    amount: true,
    cell: ({ net_total }) => ({ value: net_total }),
  },
  {
    name: "tax_total",
    amount: true,
    cell: ({ tax_total }) => ({ value: tax_total }),
  },
  { name: "total", amount: true, cell: ({ total }) => ({ value: total }) },
]

/** Rows in memory at a time; each page costs one query and three for its names. */
const PAGE = 500

function instant(at: Date | null): Cell {
  return { value: at === null ? null : new Date(at).toISOString() }
}

function line(cells: Cell[]): string {
  return `${cells.map(writeCell).join(",")}\r\n`
}

/**
 * The order history as a CSV file, a page at a time: the first chunk has the header.
 * Columns of amounts are left out where no account's may be seen.
 */
export async function* exportOrders(
  container: MedusaContainer,
  scope: OrderHistoryScope,
  query: OrderHistoryQuery
): AsyncGenerator<string> {
  const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
  const filters = await historyFilters(container, scope.company_id, query)
  const columns = COLUMNS.filter(
    ({ amount }) => !amount || scope.priced_account_ids.length > 0
  )
  let text = line(columns.map(({ name }) => ({ value: name })))
  let after: OrderHistoryCursor | null = null
  for (;;) {
    const rows: Awaited<ReturnType<typeof trade.readOrderHistory>> =
      await trade.readOrderHistory(scope, filters, { after, limit: PAGE })
    const names = await readNames(container, rows)
    for (const row of rows) {
      const entry = orderEntry(row, names)
      text += line(columns.map(({ cell }) => cell(entry)))
    }
    yield text
    text = ""
    after = rows.at(-1)?.cursor ?? null
    if (rows.length < PAGE || after === null) {
      return
    }
  }
}
