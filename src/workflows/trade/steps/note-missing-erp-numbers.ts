import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ERP_MODULE, type ErpModuleService } from "../../../modules/erp"
import { TRADE_MODULE, type TradeModuleService } from "../../../modules/trade"
import { noteErpNumbers } from "../erp-number"

/** The latest first: what waits for its ERP for long does not stand in the way. */
const BATCH = 200

const noteMissingErpNumbersStepId = "b2b-note-missing-erp-numbers"

/**
 * Notes the ERP's numbers of delivered orders whose event was lost with its process.
 * Not undone: the ERP does know the orders by these numbers.
 */
export const noteMissingErpNumbersStep = createStep(
  noteMissingErpNumbersStepId,
  async (_, { container }) => {
    const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
    const offices = await trade.listB2bSalesOffices(
      { erp_connection_id: { $ne: null } },
      { select: ["id"], take: 1_000 }
    )
    const headers = await trade.listB2bOrderHeaders(
      {
        office_id: offices.map(({ id }) => id),
        order_id: { $ne: null },
        erp_number: null,
      },
      { select: ["order_id"], take: BATCH, order: { placed_at: "DESC" } }
    )
    const orderIds = headers.flatMap(({ order_id }) => order_id ?? [])
    const delivered =
      orderIds.length > 0
        ? await container
            .resolve<ErpModuleService>(ERP_MODULE)
            .listB2bTransmissions(
              { kind: "order", status: "delivered", subject_id: orderIds },
              {
                select: ["subject_id", "key", "external_reference"],
                take: BATCH,
              }
            )
        : []
    return new StepResponse({
      noted: await noteErpNumbers(container, delivered),
    })
  }
)
