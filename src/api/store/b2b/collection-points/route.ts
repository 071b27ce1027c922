import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  collectionAddress,
  readCollectionPoints,
} from "../../../../workflows/trade/facts/collection"
import { contextOf } from "../../../middlewares/require-permission"
import type { StoreCollectionPointsQuery } from "./validators"

export type StoreCollectionPoint = {
  id: string
  name: string
  /** For those who come. */
  instructions: string | null
  address: ReturnType<typeof collectionAddress>
}

export type StoreCollectionPointsAnswer = StoreCollectionPointsQuery & {
  collection_points: StoreCollectionPoint[]
  count: number
}

/** Where the account may fetch its orders; none where the office does not let it. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<StoreCollectionPointsAnswer>
): Promise<void> {
  // The route's rule has parsed it.
  const page = req.validatedQuery as StoreCollectionPointsQuery
  const { account, office } = contextOf(req)
  const { points, count } = account.allow_collect
    ? await readCollectionPoints(
        req.scope,
        { office_id: office.id, status: "active" },
        page
      )
    : { points: [], count: 0 }
  res.json({
    collection_points: points.map((point) => ({
      id: point.id,
      name: point.name,
      instructions: point.instructions,
      address: collectionAddress(point, {
        contact_name: null,
        contact_phone: null,
      }),
    })),
    count,
    ...page,
  })
}
