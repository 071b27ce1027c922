import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  collectionErrors,
  refuseShippingMethod,
  TRADE_MODULE,
  type CollectionPointFacts,
  type TradeModuleService,
} from "../../../modules/trade"
import { toMedusaError } from "../../../utils/catalogue-error"
import {
  readCollectionPoints,
  readWaysOut,
  wayOut,
  type OptionRow,
} from "../../../workflows/trade/facts/collection"
import { rewriteJson } from "../rewrite-json"

/** Where this account's cart is fetched; null: it is brought. */
async function pointOf(
  req: MedusaRequest
): Promise<CollectionPointFacts | null> {
  const header = req.b2b_guarded?.header
  if (header?.fulfilment !== "collect") {
    return null
  }
  const id = header.collection_point_id ?? ""
  const { points } = await readCollectionPoints(req.scope, { id })
  if (!points[0]) {
    throw toMedusaError(collectionErrors.pointMissing())
  }
  return points[0]
}

/** An order that is brought is not chosen to be fetched, where that is cheaper; nor the other way. */
export async function guardShippingMethod(
  req: MedusaRequest<{ option_id: string }>,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  if (req.b2b_guarded?.header) {
    const [point, [option]] = await Promise.all([
      pointOf(req),
      readWaysOut(req.scope, [req.validatedBody.option_id]),
    ])
    const refusal = option && refuseShippingMethod(option, point)[0]
    if (refusal) {
      throw toMedusaError(refusal)
    }
  }
  next()
}

type OptionList = { shipping_options: OptionRow[] }

/** The list of shipping options leaves out those that the cart would be refused. */
export async function filterShippingOptions(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const header = req.b2b_guarded?.header
  if (header) {
    const [point, named] = await Promise.all([
      pointOf(req),
      namedOptions(req, header.office_id),
    ])
    rewriteJson(res, (answer) => {
      const body = answer as OptionList
      return {
        ...body,
        shipping_options: body.shipping_options.filter(
          (row) => refuseShippingMethod(wayOut(row, named), point).length === 0
        ),
      }
    })
  }
  next()
}

/** The options that the office's collection points name as their own. */
async function namedOptions(
  req: MedusaRequest,
  officeId: string
): Promise<Set<string | null>> {
  const points = await req.scope
    .resolve<TradeModuleService>(TRADE_MODULE)
    .listB2bCollectionPoints(
      { office_id: officeId },
      { select: ["shipping_option_id"] }
    )
  return new Set(points.map((point) => point.shipping_option_id))
}
