import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MathBN } from "@medusajs/framework/utils"
import {
  priceOverrideErrors,
  refuseOverride,
  SALES_REP_MODULE,
  type OverrideReason,
  type SalesRepModuleService,
} from "../../../modules/sales-rep"
import {
  TRADE_MODULE,
  tradeErrors,
  type TradeModuleService,
} from "../../../modules/trade"
import { b2bOptions } from "../../../options"
import { toMedusaError } from "../../../utils/catalogue-error"
import { readCart } from "../../trade/facts/cart-snapshot"
import { currentPrices } from "../../trade/facts/current-prices"
import type { ActingFacts } from "../../trade/request-context"
import { overrideLine } from "../override-audit"

export type GivenPrice = {
  cart_id: string
  order_header_id: string
  line_item_id: string
  /** Per base unit. */
  unit_price: string
  reason_code: OverrideReason
  note: string | null
  /** Null: whoever asks acts for nobody. */
  acting: Pick<
    ActingFacts,
    "session_id" | "actor" | "sales_rep" | "policy"
  > | null
}

const givePriceOverrideStepId = "b2b-give-price-override-step"

/**
 * Looks what the account pays for a line by itself, and keeps the price that is given
 * in place of it.
 * @throws MedusaError codes `b2b.price_override.*`, `b2b.line_item.not_found`
 */
export const givePriceOverrideStep = createStep(
  givePriceOverrideStepId,
  async (input: GivenPrice, { container }) => {
    const { acting, cart_id, line_item_id, reason_code, note } = input
    if (!acting) {
      throw toMedusaError(priceOverrideErrors.repsOnly())
    }
    const [header, cart] = await Promise.all([
      container
        .resolve<TradeModuleService>(TRADE_MODULE)
        .retrieveB2bOrderHeader(input.order_header_id),
      readCart(container, cart_id),
    ])
    const line = cart?.items.find(({ id }) => id === line_item_id)
    if (!cart || !line?.variant_id) {
      throw toMedusaError(tradeErrors.lineItemNotFound(line_item_id))
    }
    const { by_line, unsellable } = await currentPrices(container, cart, header)
    if (unsellable !== null) {
      throw toMedusaError(tradeErrors.productUnsellable(unsellable))
    }
    const own_price = by_line.get(line.id) ?? null
    const given_price = MathBN.convert(input.unit_price).toNumber()
    const refusal = refuseOverride(
      { line_item_id, own_price, given_price, reason_code, note },
      acting.policy
    )
    if (refusal ?? own_price === null) {
      throw toMedusaError(
        refusal ?? priceOverrideErrors.noOwnPrice(line_item_id)
      )
    }
    const { account_id, company_id, office_id } = header
    const override = {
      line_item_id,
      cart_id,
      order_header_id: header.id,
      account_id,
      company_id,
      office_id,
      acting_session_id: acting.session_id,
      sales_rep_id: acting.sales_rep?.id ?? null,
      actor_type: acting.actor.type,
      actor_id: acting.actor.id,
      actor_name: acting.actor.name,
      variant_id: line.variant_id,
      title: line.title,
      currency_code: cart.currency_code,
      own_price: MathBN.convert(own_price).toNumber(),
      given_price,
      quantity: MathBN.convert(line.quantity).toNumber(),
      reason_code,
      note,
      given_at: b2bOptions().now(),
    }
    const saved = await container
      .resolve<SalesRepModuleService>(SALES_REP_MODULE)
      .giveOverride(override)
    const actor = { ...acting.actor, on_behalf_of_id: header.member_id }
    return new StepResponse(
      {
        id: saved.id,
        update: { unit_price: given_price, quantity: override.quantity },
        audit: [overrideLine(actor, "given", override)],
      },
      saved
    )
  },
  async (saved, { container }) => {
    if (saved) {
      await container
        .resolve<SalesRepModuleService>(SALES_REP_MODULE)
        .undoOverride(saved)
    }
  }
)
