import { Modules } from "@medusajs/framework/utils"
import { TRADE_MODULE, type TradeModuleService } from "../../modules/trade"
import type { CollectionPointDataRow } from "./company-data"
import { ensureRows, pick, type Seeding } from "./seeding"

/** Where the office's orders can be fetched. */
export async function ensureCollectionPoints(
  seeding: Seeding,
  office_id: string
): Promise<void> {
  const { container, data } = seeding
  const service = container.resolve<TradeModuleService>(TRADE_MODULE)
  const [locations, options] = await Promise.all([
    container.resolve(Modules.STOCK_LOCATION).listStockLocations({
      name: data.collectionPoints.map(({ location }) => location),
    }),
    container
      .resolve(Modules.FULFILLMENT)
      .listShippingOptions({}, { relations: ["type"] }),
  ])
  const byName = new Map(locations.map((row) => [row.name, row]))
  const byCode = new Map(options.map((row) => [row.type.code, row]))
  await ensureRows<CollectionPointDataRow, { name: string }>(seeding, {
    noun: "collection points",
    wanted: data.collectionPoints,
    key: (row) => row.name,
    rowKey: (point) => point.name,
    find: () => service.listB2bCollectionPoints({ office_id }),
    create: (missing) =>
      service.createB2bCollectionPoints(
        missing.map((row) => ({
          name: row.name,
          instructions: row.instructions,
          office_id,
          stock_location_id: pick(byName, row.location).id,
          shipping_option_id: pick(byCode, row.shipping_option).id,
        }))
      ),
  })
}
