import type { MedusaContainer } from "@medusajs/framework/types"
import { shipToAsAddress } from "../../../modules/company"
import {
  TRADE_MODULE,
  type CollectionPointFacts,
  type TradeModuleService,
  type WayOut,
} from "../../../modules/trade"
import { graph } from "../../../utils/graph"

type BranchAddress = {
  address_1: string | null
  address_2: string | null
  city: string | null
  province: string | null
  postal_code: string | null
  country_code: string | null
}

type PointRow = CollectionPointFacts & {
  instructions: string | null
  stock_location: { address: BranchAddress | null } | null
}

/** A collection point with its branch's address as it is now; null: it has none. */
export type CollectionPoint = Omit<PointRow, "stock_location"> & {
  address: BranchAddress | null
}

/** Those of these collection points that there are, by name. */
export async function readCollectionPoints(
  container: MedusaContainer,
  filters: { id?: string; office_id?: string; status?: "active" | "closed" },
  page: { limit: number; offset: number } = { limit: 1, offset: 0 }
): Promise<{ points: CollectionPoint[]; count: number }> {
  const { rows, count } = await graph<PointRow>(container, {
    entity: "b2b_collection_point",
    fields: [
      "id",
      "name",
      "office_id",
      "status",
      "instructions",
      "stock_location_id",
      "shipping_option_id",
      "stock_location.address.*",
    ],
    filters,
    pagination: {
      take: page.limit,
      skip: page.offset,
      order: { name: "ASC", id: "ASC" },
    },
  })
  return { points: rows.map(withAddress), count }
}

function withAddress({ stock_location, ...point }: PointRow): CollectionPoint {
  return { ...point, address: stock_location?.address ?? null }
}

/** Who comes for the goods. */
type Contact = { contact_name: string | null; contact_phone: string | null }

/** The branch in the shape of a Medusa address; null where it has none. */
export function collectionAddress(
  { name, address }: CollectionPoint,
  contact: Contact
) {
  return (
    address &&
    shipToAsAddress({
      name,
      address_1: address.address_1 ?? "",
      address_2: address.address_2,
      city: address.city ?? "",
      province: address.province,
      postal_code: address.postal_code ?? "",
      country_code: address.country_code ?? "",
      ...contact,
    })
  )
}

/** A shipping option with where its goods come from, as core answers it too. */
export type OptionRow = {
  id: string
  name: string
  service_zone?: {
    fulfillment_set?: { type: string; location?: { id: string } | null } | null
  } | null
}

/** What these shipping options are: brought or fetched, and from where. */
export async function readWaysOut(
  container: MedusaContainer,
  optionIds: string[]
): Promise<WayOut[]> {
  if (optionIds.length === 0) {
    return []
  }
  const trade = container.resolve<TradeModuleService>(TRADE_MODULE)
  const [{ rows }, points] = await Promise.all([
    graph<OptionRow>(container, {
      entity: "shipping_option",
      fields: [
        "id",
        "name",
        "service_zone.fulfillment_set.type",
        "service_zone.fulfillment_set.location.id",
      ],
      filters: { id: optionIds },
    }),
    trade.listB2bCollectionPoints(
      { shipping_option_id: optionIds },
      { select: ["shipping_option_id"] }
    ),
  ])
  const named = new Set(points.map((point) => point.shipping_option_id))
  return rows.map((row) => wayOut(row, named))
}

/** What an option is; `named`: those that collection points name as their own. */
export function wayOut(
  { id, name, service_zone }: OptionRow,
  named: ReadonlySet<string | null>
): WayOut {
  return {
    id,
    name,
    set_type: service_zone?.fulfillment_set?.type ?? "shipping",
    location_id: service_zone?.fulfillment_set?.location?.id ?? null,
    named: named.has(id),
  }
}
