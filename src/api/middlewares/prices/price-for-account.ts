import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { buyerOfContext } from "../../../workflows/pricing-schedule/pricing/priced-buyer"
import {
  pricingContextFor,
  pricingContextOfRep,
} from "../../../workflows/pricing-schedule/pricing/pricing-context"
import type { BuyerPricing } from "../../../workflows/pricing-schedule/pricing/buyer-pricing"

/**
 * Before core reads the query: an account's prices are those of its office's region,
 * whichever the client names, and also where it names none.
 */
function nameOfficeRegion(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void {
  const { fields, region_id } = req.query
  const asksForPrices =
    region_id !== undefined ||
    (typeof fields === "string" && fields.includes("calculated_price"))
  const office = req.b2b?.office ?? req.b2b_rep_office
  if (office && req.method === "GET" && asksForPrices) {
    req.query.region_id = office.region_id
  }
  next()
}

/** After core has read it: the context in which the account's carts are priced too. */
async function priceForAccount(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const pricing = req.pricingContext && (await pricingOf(req))
  if (req.pricingContext && pricing) {
    Object.assign(req.pricingContext, pricing.context)
  }
  next()
}

async function pricingOf(req: MedusaRequest): Promise<BuyerPricing | null> {
  if (req.b2b) {
    return await pricingContextFor(req.scope, buyerOfContext(req.b2b))
  }
  return req.b2b_rep && req.b2b_rep_office
    ? await pricingContextOfRep(req.scope, req.b2b_rep.id, req.b2b_rep_office)
    : null
}

/** Core's routes that show prices. */
export const pricedRoutes: MiddlewareRoute[] = [
  "/store/products",
  "/store/product-variants",
].flatMap((matcher) => [
  { matcher, middlewares: [nameOfficeRegion] },
  ...[matcher, `${matcher}/:id`].map((path) => ({
    matcher: path,
    methods: ["GET" as const],
    middlewares: [priceForAccount],
  })),
])
