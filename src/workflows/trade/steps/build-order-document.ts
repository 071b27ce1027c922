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
  type OrderState,
  type TradeModuleService,
} from "../../../modules/trade"
import type { CaptureTransmissionStepInput } from "../../erp/steps/capture-transmission"
import { payingCompany } from "../bill-to-address"
import {
  orderDocument,
  orderKey,
  type OrderForDocument,
} from "../order-document"
import {
  ORDER_STATE_FIELDS,
  orderState,
  type OrderForState,
} from "../order-state"

const DOCUMENT_FIELDS = [
  ...ORDER_STATE_FIELDS,
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

type OrderRow = OrderForDocument & OrderForState & { email: string | null }

/** `document`: null where the office has no ERP, or the order is cancelled. */
type OrderRead = {
  state: OrderState | null
  document: CaptureTransmissionStepInput | null
}

const buildOrderDocumentStepId = "b2b-build-order-document"

/**
 * Reads a placed order once: for its header, and for the snapshot that its
 * office's ERP will get.
 */
export const buildOrderDocumentStep = createStep(
  buildOrderDocumentStepId,
  async ({ order_header_id }: { order_header_id: string }, { container }) => {
    const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
    const header = await trade.retrieveB2bOrderHeader(order_header_id)
    const account = await trade.retrieveB2bAccount(header.account_id, {
      relations: ["office", "payment_term"],
    })
    const connectionId = account.office.erp_connection_id
    const order = await readOrder(
      container,
      header,
      connectionId ? DOCUMENT_FIELDS : ORDER_STATE_FIELDS
    )
    const state = order && orderState(order)
    if (!connectionId || !order || order.status === "canceled") {
      return new StepResponse<OrderRead>({ state, document: null })
    }
    const parties = await readParties(container, header)
    const document = {
      connection_id: connectionId,
      kind: "order" as const,
      subject_id: order.id,
      key: orderKey(order),
      payload: orderDocument({
        order,
        header,
        account,
        ...parties,
        bill_to: await payingCompany(container, account, parties.company),
        buyer_contact: await readBuyer(container, header, order.email),
      }),
    }
    return new StepResponse<OrderRead>({ state, document })
  }
)

async function readOrder(
  container: MedusaContainer,
  header: OrderHeaderRow,
  fields: string[]
): Promise<OrderRow | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields,
    filters: { id: header.order_id },
  })
  return (data as OrderRow[])[0] ?? null
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
  header: OrderHeaderRow,
  orderEmail: string | null
): Promise<{ name: string; email: string | null }> {
  const [customer] = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers({ id: header.customer_id })
  return {
    name: [customer?.first_name, customer?.last_name].filter(Boolean).join(" "),
    email: customer?.email ?? orderEmail,
  }
}
