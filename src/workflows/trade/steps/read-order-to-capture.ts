import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../modules/company"
import {
  TRADE_MODULE,
  type OrderHeaderRow,
  type TradeModuleService,
} from "../../../modules/trade"
import type { CaptureTransmissionStepInput } from "../../erp/steps/capture-transmission"
import { payingCompany } from "../bill-to-address"
import { partNumbersOf } from "../part-numbers"
import {
  orderDocument,
  orderKey,
  type OrderForDocument,
} from "../order-document"
import type { PlacedHeader } from "../prepared-by"

const DOCUMENT_FIELDS = [
  "id",
  "display_id",
  "status",
  "version",
  "currency_code",
  "total",
  "tax_total",
  "email",
  "items.*",
  "items.tax_lines.*",
  "items.total",
  "items.tax_total",
  "items.discount_total",
  "items.variant.metadata",
  "shipping_methods.*",
  "shipping_methods.tax_lines.*",
  "shipping_methods.total",
  "shipping_methods.tax_total",
  "shipping_address.*",
  "billing_address.*",
]

/** Core counts an order's versions from here; each confirmed change is one more. */
const AS_PLACED = 1

type OrderRow = OrderForDocument & {
  status: string
  version: number
  email: string | null
}

type Buyer = { name: string; email: string | null }

/** `document`: null where the office has no ERP, or the order is cancelled. */
type OrderToCapture = {
  header: PlacedHeader &
    Pick<
      OrderHeaderRow,
      "id" | "cart_id" | "account_id" | "company_id" | "po_number"
    >
  buyer: Buyer
  document: CaptureTransmissionStepInput | null
}

const readOrderToCaptureStepId = "b2b-read-order-to-capture"

/**
 * Reads a bound order for the log, and for the snapshot that its office's ERP will
 * get. Null where the order has no header, because its customer bought without an
 * account, or was captured before.
 */
export const readOrderToCaptureStep = createStep(
  readOrderToCaptureStepId,
  async ({ order_id }: { order_id: string }, { container }) => {
    const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
    const [header] = await trade.listB2bOrderHeaders({ order_id })
    if (!header || header.captured_at !== null) {
      return new StepResponse<OrderToCapture | null>(null)
    }
    const account = await trade.retrieveB2bAccount(header.account_id, {
      relations: ["office", "payment_term"],
    })
    const connectionId = account.office.erp_connection_id
    const [order, buyer] = await Promise.all([
      connectionId ? readOrder(container, { id: order_id }) : null,
      readBuyer(container, header),
    ])
    if (!connectionId || !order || order.status === "canceled") {
      return new StepResponse<OrderToCapture | null>({
        header,
        buyer,
        document: null,
      })
    }
    const placed = await asPlaced(container, order)
    const [parties, [collectionPoint]] = await Promise.all([
      readParties(container, header),
      header.collection_point_id
        ? trade.listB2bCollectionPoints(
            { id: header.collection_point_id },
            { select: ["id", "name"] }
          )
        : [],
    ])
    const document = {
      connection_id: connectionId,
      kind: "order" as const,
      subject_id: order.id,
      key: orderKey(order),
      payload: orderDocument({
        order: placed,
        header,
        account,
        ...parties,
        collection_point: collectionPoint
          ? { id: collectionPoint.id, name: collectionPoint.name }
          : null,
        bill_to: await payingCompany(container, account, parties.company),
        buyer_contact: { ...buyer, email: buyer.email ?? order.email },
        part_numbers: await partNumbersOf(
          container,
          header.account_id,
          placed.items.flatMap(({ variant_id }) => variant_id ?? [])
        ),
      }),
    }
    return new StepResponse<OrderToCapture | null>({ header, buyer, document })
  }
)

async function readOrder(
  container: MedusaContainer,
  filters: { id: string; version?: number }
): Promise<OrderRow | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: DOCUMENT_FIELDS,
    filters,
  })
  return (data as OrderRow[])[0] ?? null
}

/** A clerk may have changed the order by now; the ERP gets what the buyer placed. */
async function asPlaced(
  container: MedusaContainer,
  order: OrderRow
): Promise<OrderRow> {
  const placed =
    order.version === AS_PLACED
      ? order
      : await readOrder(container, { id: order.id, version: AS_PLACED })
  return placed ?? order
}

async function readParties(container: MedusaContainer, header: OrderHeaderRow) {
  const companies = container.resolve<CompanyModuleService>(COMPANY_MODULE)
  const [company, [shipTo], [project]] = await Promise.all([
    companies.retrieveB2bCompany(header.company_id),
    header.ship_to_id
      ? companies.listB2bShipTos({ id: header.ship_to_id })
      : [],
    header.project_id
      ? companies.listB2bProjects({ id: header.project_id })
      : [],
  ])
  return { company, ship_to: shipTo ?? null, project: project ?? null }
}

async function readBuyer(
  container: MedusaContainer,
  header: OrderHeaderRow
): Promise<Buyer> {
  const [customer] = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers({ id: header.customer_id })
  return {
    name: [customer?.first_name, customer?.last_name].filter(Boolean).join(" "),
    email: customer?.email ?? null,
  }
}
