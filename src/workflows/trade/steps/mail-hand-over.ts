import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { b2bOptions } from "../../../options"
import { pageUrl } from "../../company/invitation-url"

/** Template of the mail, as the shop's notification provider knows it. */
const TEMPLATE = "b2b-cart-handed-over"

/** What the template gets as `data`. */
export type HandOverMail = {
  rep_name: string
  account_number: string | null
  message: string | null
  /** How it was agreed to be paid; null: that is the member's choice. */
  pay_by: "account" | "card" | null
  /** Where he reviews it; by card: where he pays, if the shop has said so. */
  url: string
}

type Input = {
  cart_id: string
  to: string | null
  rep_name: string
  account_number: string | null
  message: string | null
  pay_by: "account" | "card" | null
}

const mailHandOverStepId = "b2b-mail-hand-over"

/** Tells the member; a mail that fails is logged, and the cart waits in his portal. */
export const mailHandOverStep = createStep(
  mailHandOverStepId,
  async ({ cart_id, to, ...mail }: Input, { container }) => {
    if (to === null) {
      return new StepResponse(false)
    }
    const data: HandOverMail = { ...mail, url: linkTo(cart_id, mail.pay_by) }
    try {
      await container.resolve(Modules.NOTIFICATION).createNotifications({
        to,
        channel: "email",
        template: TEMPLATE,
        data,
        trigger_type: "b2b_cart",
        resource_type: "cart",
        resource_id: cart_id,
      })
      return new StepResponse(true)
    } catch (error) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(
          `b2b: ${to} was not told that cart ${cart_id} was handed over. ${error instanceof Error ? error.message : String(error)}`
        )
      return new StepResponse(false)
    }
  }
)

/** A card is typed where the shop takes cards: its own checkout. */
function linkTo(cartId: string, payBy: Input["pay_by"]): string {
  const checkout = b2bOptions().card_checkout_url
  return payBy === "card" && checkout !== undefined
    ? checkout.replace("{cart_id}", cartId)
    : pageUrl("prepared")
}
