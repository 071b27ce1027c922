import type { CreateCartWorkflowInputDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { createCartWorkflow } from "@medusajs/medusa/core-flows"
import { pricedTogether } from "../../../modules/pricing-schedule"
import { TRADE_MODULE, type TradeModuleService } from "../../../modules/trade"
import { contextOfPlain, type PlainContext } from "../lines/plain-context"
import { requestStore, runWithRequestStore } from "../request-context"
import type { NewHeader } from "./plan-new-cart"

type Input = {
  context: PlainContext
  cart: CreateCartWorkflowInputDTO
  header: Required<NewHeader>
  /** What the lines' prices are read by. */
  price_set_ids: string[]
}

const openCartStepId = "b2b-open-cart"

/**
 * Runs core's own workflow for a new cart with a request store of its own around it:
 * its hooks price the lines for this buyer and write the order header from that, also
 * outside of a request and for several carts in one.
 */
export const openCartStep = createStep(
  openCartStepId,
  async ({ context, cart, header, price_set_ids }: Input, { container }) => {
    const around = requestStore()
    const { result } = await runWithRequestStore(
      {
        answered: around?.answered ?? Promise.resolve(),
        pricing: around?.pricing ?? new Map<string, never>(),
        b2b: contextOfPlain(context),
        ...header,
      },
      () =>
        pricedTogether(price_set_ids, () =>
          createCartWorkflow(container).run({ input: cart })
        )
    )
    return new StepResponse(result.id, {
      cart_id: result.id,
      order_header_id: header.new_order_header_id,
    })
  },
  async (opened, { container }) => {
    if (opened) {
      await container
        .resolve<TradeModuleService>(TRADE_MODULE)
        .deleteB2bOrderHeaders(opened.order_header_id)
      await container.resolve(Modules.CART).deleteCarts([opened.cart_id])
    }
  }
)
