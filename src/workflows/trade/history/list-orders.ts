import type { MedusaContainer } from "@medusajs/framework/types"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import { ERP_MODULE, type ErpModuleService } from "../../../modules/erp"
import {
  TRADE_MODULE,
  type OrderHistoryRow,
  type OrderHistoryScope,
  type TradeModuleService,
} from "../../../modules/trade"
import { readNames, type Names } from "./names"
import { historyFilters, type OrderHistoryQuery } from "./search"

type Page = Parameters<TradeModuleService["listOrderHistory"]>[2]

/** A page of a company's orders as clients see them, and how many there are. */
export async function listOrders(
  container: MedusaContainer,
  scope: OrderHistoryScope,
  query: OrderHistoryQuery,
  page: Page
) {
  const filters = await historyFilters(container, scope.company_id, query)
  const { rows, count } = await container
    .resolve<TradeModuleService>(TRADE_MODULE)
    .listOrderHistory(scope, filters, page)
  return { orders: await historyEntries(container, scope, rows), count }
}

/** Rows of one company's history as clients see them. */
export async function historyEntries(
  container: MedusaContainer,
  scope: Pick<OrderHistoryScope, "company_id">,
  rows: OrderHistoryRow[]
) {
  const [names, statuses, company] = await Promise.all([
    readNames(container, rows),
    transmissionStatuses(container, rows),
    container
      .resolve<CompanyModuleService>(COMPANY_MODULE)
      .retrieveB2bCompany(scope.company_id, { select: ["id", "name"] }),
  ])
  return rows.map((row) => ({
    ...orderEntry(row, names),
    company: { id: company.id, name: company.name },
    transmission_status: statuses.get(row.order_id) ?? null,
  }))
}

/** One order with the names of what it points to; amounts are null where hidden. */
export function orderEntry(row: OrderHistoryRow, names: Names) {
  return {
    id: row.order_id,
    display_id: row.display_id,
    erp_number: row.erp_number,
    placed_at: row.placed_at,
    cancelled_at: row.cancelled_at,
    po_number: row.po_number,
    member: { id: row.member_id, name: names.member(row.member_id) },
    ship_to: names.ship_to(row.ship_to_id),
    project: names.project(row.project_id),
    office: { id: row.office_id, name: row.office_name },
    currency_code: row.currency_code,
    net_total: amount(row.net_total),
    tax_total: amount(row.tax_total),
    total: amount(row.total),
  }
}

/** Decimal text of PostgreSQL as the number that Medusa's API shows. */
export function amount(text: string | null): number | null {
  return text === null ? null : Number(text)
}

async function transmissionStatuses(
  container: MedusaContainer,
  rows: OrderHistoryRow[]
) {
  const transmissions =
    rows.length > 0
      ? await container
          .resolve<ErpModuleService>(ERP_MODULE)
          .listB2bTransmissions(
            { subject_id: rows.map((row) => row.order_id), kind: "order" },
            { select: ["subject_id", "status"] }
          )
      : []
  return new Map(
    transmissions.map(({ subject_id, status }) => [subject_id, status])
  )
}
