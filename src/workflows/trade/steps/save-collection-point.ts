import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  applicationErrors,
  collectionErrors,
  TRADE_MODULE,
  type CollectionPointRow,
  type TradeModuleService,
} from "../../../modules/trade"
import { toMedusaError } from "../../../utils/catalogue-error"
import { isDuplicate } from "../../../utils/duplicate"
import type { Actor } from "../../audit/actor"
import { auditLine, pick } from "../../company/change"

export type NewCollectionPoint = Pick<
  CollectionPointRow,
  "stock_location_id" | "name"
> & {
  office_id: string
  shipping_option_id: string | null
  instructions: string | null
  actor: Actor
}

const createCollectionPointStepId = "b2b-create-collection-point-step"

/** Makes a stock location one of an office's branches; undone by deleting the row. */
export const createCollectionPointStep = createStep(
  createCollectionPointStepId,
  async ({ actor, ...point }: NewCollectionPoint, { container }) => {
    const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
    const [office] = await trade.listB2bSalesOffices(
      { id: point.office_id },
      { select: ["id"], take: 1 }
    )
    if (!office) {
      throw toMedusaError(applicationErrors.officeNotFound(point.office_id))
    }
    await refuseLocation(container, point.stock_location_id)
    await refuseOption(container, point.shipping_option_id)
    const { id } = await trade
      .createB2bCollectionPoints(point)
      .catch((error: unknown) => {
        throw isDuplicate(error)
          ? toMedusaError(
              collectionErrors.locationTaken(point.stock_location_id)
            )
          : error
      })
    return new StepResponse(
      {
        id,
        event: { id, office_id: point.office_id },
        audit: [
          auditLine(
            { company_id: null, actor },
            "collection_point.created",
            { type: "collection_point", id, name: point.name },
            { after: point }
          ),
        ],
      },
      id
    )
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<TradeModuleService>(TRADE_MODULE)
        .deleteB2bCollectionPoints([id])
    }
  }
)

/** What a clerk may change; where it is stays. */
export type CollectionPointChange = Partial<
  Pick<
    CollectionPointRow,
    "name" | "shipping_option_id" | "instructions" | "status"
  >
>

export type UpdateCollectionPoint = {
  id: string
  office_id: string
  change: CollectionPointChange
  actor: Actor
}

const updateCollectionPointStepId = "b2b-update-collection-point-step"

/** Saves a branch; undone by writing back what it was. */
export const updateCollectionPointStep = createStep(
  updateCollectionPointStepId,
  async (
    { id, office_id, change, actor }: UpdateCollectionPoint,
    { container }
  ) => {
    const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
    const [point] = await trade.listB2bCollectionPoints({ id, office_id })
    if (!point) {
      throw toMedusaError(collectionErrors.pointNotFound(id))
    }
    await refuseOption(container, change.shipping_option_id ?? null)
    await trade.updateB2bCollectionPoints({ id, ...change })
    // Only what the change names, see its type.
    const before = pick(
      point,
      Object.keys(change) as (keyof CollectionPointChange)[]
    )
    const line = auditLine(
      { company_id: null, actor },
      "collection_point.updated",
      { type: "collection_point", id, name: point.name },
      { before, after: change }
    )
    return new StepResponse(
      {
        id,
        event: { id, office_id },
        audit: Object.keys(line.after ?? {}).length > 0 ? [line] : [],
      },
      { id, ...before }
    )
  },
  async (before, { container }) => {
    if (before) {
      await container
        .resolve<TradeModuleService>(TRADE_MODULE)
        .updateB2bCollectionPoints(before)
    }
  }
)

/** Orders that are fetched go to its address, so it must have one. */
async function refuseLocation(
  container: MedusaContainer,
  id: string
): Promise<void> {
  const [location] = await container
    .resolve(Modules.STOCK_LOCATION)
    .listStockLocations({ id }, { relations: ["address"], take: 1 })
  if (!location?.address?.country_code || !location.address.address_1) {
    throw toMedusaError(collectionErrors.locationNotFound(id))
  }
}

async function refuseOption(
  container: MedusaContainer,
  id: string | null
): Promise<void> {
  if (id === null) {
    return
  }
  const [option] = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingOptions({ id }, { select: ["id"], take: 1 })
  if (!option) {
    throw toMedusaError(collectionErrors.optionNotFound(id))
  }
}
