import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { updateCartPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { b2bOptions } from "../../options"
import { promotionContextOfCart } from "../pricing-schedule/pricing/promotion-context"

type Cart = Parameters<typeof promotionContextOfCart>[1]

if (
  !b2bOptions().disabled_hooks.includes(
    "update_cart_promotions_set_promotion_context"
  )
) {
  updateCartPromotionsWorkflow.hooks.setPromotionContext(
    async ({ cart }: { cart: Cart }, { container }) =>
      new StepResponse(await promotionContextOfCart(container, cart))
  )
}
