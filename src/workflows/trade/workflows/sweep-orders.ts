import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { b2bOptions } from "../../../options"
import { TRADE_MODULE, type TradeModuleService } from "../../../modules/trade"
import { noteMissingErpNumbersStep } from "../steps/note-missing-erp-numbers"
import { refreshOrderStateStep } from "../steps/refresh-order-state"
import { repairOrderWorkflow } from "./repair-order"

/** How many order headers one run looks at; the next run takes the rest. */
const BATCH = 50

/** Orders are read with their lines, so a run does not take a whole past at once. */
const STATE_BATCH = 200

const sweepStepId = "b2b-sweep-orders-step"

const sweepStep = createStep(sweepStepId, async (_, { container }) => {
  const { now, sweep } = b2bOptions()
  const before = new Date(now().getTime() - sweep.settle_seconds * 1000)
  const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
  const page = { take: BATCH, select: ["id", "cart_id"] }
  const [cutShort, uncaptured] = await Promise.all([
    trade.listB2bOrderHeaders(
      { completion_started_at: { $lt: before }, order_id: null },
      { ...page, order: { completion_started_at: "ASC" } }
    ),
    trade.listB2bOrderHeaders(
      { placed_at: { $lt: before }, captured_at: null },
      { ...page, order: { placed_at: "ASC" } }
    ),
  ])
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  let repaired = 0
  for (const header of [...cutShort, ...uncaptured]) {
    const { errors } = await repairOrderWorkflow(container).run({
      input: {
        order_header_id: header.id,
        cart_id: header.cart_id ?? header.id,
      },
      throwOnError: false,
    })
    if (errors.length > 0) {
      logger.error(
        `b2b sweep: order header ${header.id} could not be repaired and is tried again: ${String(errors[0]?.error)}`
      )
    } else {
      repaired += 1
    }
  }
  return new StepResponse({ repaired })
})

/** Orders bound before their headers kept anything of them, or by an import. */
const findOrdersWithoutStateStepId = "b2b-find-orders-without-state"

const findOrdersWithoutStateStep = createStep(
  findOrdersWithoutStateStepId,
  async (_, { container }) => {
    const headers = await container
      .resolve<TradeModuleService>(TRADE_MODULE)
      .listB2bOrderHeaders(
        { order_id: { $ne: null }, display_id: null },
        { take: STATE_BATCH, select: ["order_id"], order: { id: "ASC" } }
      )
    return new StepResponse({
      order_ids: headers.flatMap(({ order_id }) => order_id ?? []),
    })
  }
)

const sweepOrdersWorkflowId = "b2b-sweep-orders"

/**
 * Repairs what dead processes left behind: the guarantee behind the completing
 * workflow's hooks, which are only its speed. It also fills the order history of
 * headers that were bound without it, and notes the ERP's numbers whose event was lost.
 *
 * @summary Repairs orders that were cut short.
 */
export const sweepOrdersWorkflow = createWorkflow(sweepOrdersWorkflowId, () => {
  const swept = sweepStep()
  refreshOrderStateStep(findOrdersWithoutStateStep())
  noteMissingErpNumbersStep()
  return new WorkflowResponse(swept)
})
