import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  offersFor,
  type Offers,
} from "../../../../workflows/pricing-schedule/offers/offers-for"
import { contextOf } from "../../../middlewares/require-permission"
import type { StoreOffersQuery } from "./validators"

export type StoreOffersAnswer = Offers & StoreOffersQuery

/** The offers that run for the account now, those that end first first. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<StoreOffersAnswer>
): Promise<void> {
  // The route's rule has parsed it.
  const page = req.validatedQuery as StoreOffersQuery
  res.json({ ...(await offersFor(req.scope, contextOf(req), page)), ...page })
}
