import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  lineUnitOf,
  TRADE_MODULE,
  tradeErrors,
  type OrderHeaderRow,
  type TradeModuleService,
} from "../../../modules/trade"
import { toMedusaError } from "../../../utils/catalogue-error"
import { graph } from "../../../utils/graph"
import { billToAddressOf } from "../bill-to-address"
import { ORDER_HEADER_METADATA } from "../completion-guards"
import { sellableLines, type OrderedLine } from "../facts/sellable-lines"
import { loadB2bSession } from "../load-b2b-session"
import type { B2bContext } from "../request-context"
import { usableDestinations } from "../usable-ship-tos"

export type PlanReorderInput = {
  /** The order header of the order to repeat. */
  order_header_id: string
  /** The one that the new cart gets. */
  new_order_header_id: string
  customer_id: string
}

type OrderRow = {
  id: string
  items: {
    title: string
    product_title?: string | null
    variant_title?: string | null
    variant_id: string | null
    quantity: BigNumberInput
    metadata?: Record<string, unknown> | null
  }[]
}

const planReorderStepId = "b2b-plan-reorder"

/**
 * Decides what of an order can be ordered again today, by this member, for the same
 * account. It only reads.
 * @throws MedusaError codes `b2b.order.not_found`, `b2b.account.closed`,
 *   `b2b.order.nothing_to_reorder`
 */
export const planReorderStep = createStep(
  planReorderStepId,
  async (input: PlanReorderInput, { container }) => {
    const header = await container
      .resolve<TradeModuleService>(TRADE_MODULE)
      .retrieveB2bOrderHeader(input.order_header_id)
    const session = await loadB2bSession(container, input.customer_id)
    const context = session.contexts.find(
      ({ account }) => account.id === header.account_id
    )
    const order = await readOrder(container, header)
    if (!context || !order) {
      throw toMedusaError(tradeErrors.orderNotFound(header.order_id ?? ""))
    }
    if (context.account.status === "closed") {
      throw toMedusaError(tradeErrors.accountClosed(context.account))
    }
    const { lines, skipped } = await sellableLines(
      container,
      context,
      orderedLines(order)
    )
    if (lines.length === 0) {
      throw toMedusaError(tradeErrors.nothingToReorder(order.id))
    }
    const { office } = context
    return new StepResponse({
      order_id: order.id,
      account_id: context.account.id,
      company_id: context.company.id,
      skipped,
      destination: await destinationOf(container, context, header),
      cart: {
        region_id: office.region_id,
        sales_channel_id: office.sales_channel_id,
        currency_code: office.currency_code.toLowerCase(),
        customer_id: input.customer_id,
        billing_address: await billToAddressOf(container, context),
        metadata: { [ORDER_HEADER_METADATA]: input.new_order_header_id },
        items: lines,
      },
    })
  }
)

async function readOrder(
  container: MedusaContainer,
  { order_id }: OrderHeaderRow
): Promise<OrderRow | null> {
  const { rows } = await graph<OrderRow>(container, {
    entity: "order",
    fields: ["id", "items.*"],
    filters: { id: order_id },
  })
  return rows[0] ?? null
}

function orderedLines(order: OrderRow): OrderedLine[] {
  return order.items
    .map((item) => ({
      variant_id: item.variant_id,
      title: item.product_title ?? item.title,
      quantity: MathBN.convert(item.quantity).toNumber(),
      unit_code: lineUnitOf(item.metadata)?.code,
    }))
    .filter(({ quantity }) => quantity > 0)
}

/** Site and job of the old order, as far as the member may still order there. */
async function destinationOf(
  container: MedusaContainer,
  context: B2bContext,
  { ship_to_id, project_id }: OrderHeaderRow
) {
  const { ship_tos, projects } = await usableDestinations(container, context)
  const shipTo = ship_tos.find(({ id }) => id === ship_to_id)
  const project = projects.find(({ id }) => id === project_id)
  const together =
    !shipTo || project?.ship_tos.some(({ id }) => id === shipTo.id)
  const destination = {
    ...(shipTo && { ship_to_id: shipTo.id }),
    ...(project && together && { project_id: project.id }),
  }
  return Object.keys(destination).length > 0 ? destination : null
}
