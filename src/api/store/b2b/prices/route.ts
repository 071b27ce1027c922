import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  explainedToBuyer,
  type ExplainedPrice,
} from "../../../../modules/pricing-schedule"
import { companyErrors } from "../../../../modules/company"
import { toMedusaError } from "../../../../utils/catalogue-error"
import {
  hiddenVariants,
  visibilityOf,
} from "../../../../workflows/catalog/visibility"
import { buyerOfContext } from "../../../../workflows/pricing-schedule/pricing/priced-buyer"
import {
  priceVariants,
  type VariantPrice,
} from "../../../../workflows/pricing-schedule/pricing/price-variants"
import { pricingContextFor } from "../../../../workflows/pricing-schedule/pricing/pricing-context"
import { tracePrice } from "../../../../workflows/pricing-schedule/pricing/trace-price"
import type { B2bContext } from "../../../../workflows/trade/request-context"
import { usableDestinations } from "../../../../workflows/trade/usable-ship-tos"
import { contextOf } from "../../../middlewares/require-permission"
import type { StorePricesBody } from "./validators"

export type StorePrice = VariantPrice & { trace?: ExplainedPrice[] }

/**
 * What the account pays for up to 200 variants: price, list price, breaks, unit, contract
 * and its last day. One that it may not see, or that is not sold, has no price.
 */
export async function POST(
  req: MedusaRequest<StorePricesBody>,
  res: MedusaResponse<{ prices: StorePrice[] }>
): Promise<void> {
  const { items, ship_to_id, trace } = req.validatedBody
  const context = contextOf(req)
  if (ship_to_id !== undefined) {
    await refuseForeignShipTo(req, context, ship_to_id)
  }
  const buyer = buyerOfContext(context, ship_to_id ?? null)
  const [pricing, hidden] = await Promise.all([
    pricingContextFor(req.scope, buyer),
    visibilityOf(req.scope, context.account).then((visibility) =>
      hiddenVariants(
        req.scope,
        visibility,
        items.map(({ variant_id }) => variant_id)
      )
    ),
  ])
  const prices = await priceVariants(req.scope, pricing, items, hidden)
  const traces = trace
    ? await Promise.all(
        prices.map(async ({ price, variant_id, quantity }) =>
          price === null
            ? null
            : await tracePrice(req.scope, buyer, { variant_id, quantity })
        )
      )
    : []
  res.json({
    prices: prices.map((price, index) =>
      trace
        ? { ...price, trace: explainedToBuyer(traces[index]?.candidates ?? []) }
        : price
    ),
  })
}

async function refuseForeignShipTo(
  req: MedusaRequest,
  context: B2bContext,
  id: string
): Promise<void> {
  const { ship_tos } = await usableDestinations(req.scope, context)
  if (!ship_tos.some((shipTo) => shipTo.id === id)) {
    throw toMedusaError(companyErrors.shipToNotAllowed(id))
  }
}
