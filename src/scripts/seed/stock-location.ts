import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
} from "@medusajs/medusa/core-flows"
import { ensureRows, pick, type Seeding } from "./seeding"

const LOCATION = "Leeds yard"
const FULFILLMENT_SET = "Leeds yard delivery"
const SERVICE_ZONE = "United Kingdom"
export const FULFILLMENT_PROVIDER = "manual_manual"

/** The yard, what it delivers from, and the zone that it delivers to. */
export async function ensureStockLocation(
  seeding: Seeding,
  salesChannelId: string
) {
  const { container } = seeding
  const locationId = await ensureLocation(seeding)
  const { fulfillmentSetId, serviceZoneId } =
    await ensureFulfillmentSet(seeding)
  // Creating a link that exists changes nothing.
  await container.resolve(ContainerRegistrationKeys.LINK).create([
    {
      [Modules.SALES_CHANNEL]: { sales_channel_id: salesChannelId },
      [Modules.STOCK_LOCATION]: { stock_location_id: locationId },
    },
    {
      [Modules.STOCK_LOCATION]: { stock_location_id: locationId },
      [Modules.FULFILLMENT]: { fulfillment_provider_id: FULFILLMENT_PROVIDER },
    },
    {
      [Modules.STOCK_LOCATION]: { stock_location_id: locationId },
      [Modules.FULFILLMENT]: { fulfillment_set_id: fulfillmentSetId },
    },
  ])
  return { locationId, serviceZoneId }
}

async function ensureLocation(seeding: Seeding): Promise<string> {
  const { container, data } = seeding
  const service = container.resolve(Modules.STOCK_LOCATION)
  const locations = await ensureRows(seeding, {
    noun: "stock locations",
    wanted: [LOCATION],
    key: (name) => name,
    rowKey: (location) => location.name,
    find: () => service.listStockLocations({ name: LOCATION }),
    create: async () => {
      const { address_1, city, postal_code, country_code, phone } = data.office
      const address = { address_1, city, postal_code, country_code, phone }
      const { result } = await createStockLocationsWorkflow(container).run({
        input: { locations: [{ name: LOCATION, address }] },
      })
      return result
    },
  })
  return pick(locations, LOCATION).id
}

async function ensureFulfillmentSet(seeding: Seeding) {
  const service = seeding.container.resolve(Modules.FULFILLMENT)
  const sets = await ensureRows(seeding, {
    noun: "fulfillment sets",
    wanted: [FULFILLMENT_SET],
    key: (name) => name,
    rowKey: (set) => set.name,
    find: () =>
      service.listFulfillmentSets(
        { name: FULFILLMENT_SET },
        { relations: ["service_zones"] }
      ),
    create: (names) =>
      service.createFulfillmentSets(
        names.map((name) => ({
          name,
          type: "shipping",
          service_zones: [
            {
              name: SERVICE_ZONE,
              geo_zones: [{ type: "country", country_code: "gb" }],
            },
          ],
        }))
      ),
  })
  const set = pick(sets, FULFILLMENT_SET)
  const zones = new Map(set.service_zones.map((zone) => [zone.name, zone]))
  return {
    fulfillmentSetId: set.id,
    serviceZoneId: pick(zones, SERVICE_ZONE).id,
  }
}

/** The profile that all demo products ship by. */
export async function ensureShippingProfile(seeding: Seeding): Promise<string> {
  const service = seeding.container.resolve(Modules.FULFILLMENT)
  const profiles = await ensureRows(seeding, {
    noun: "shipping profiles",
    wanted: ["default"],
    key: (type) => type,
    rowKey: (profile) => profile.type,
    find: () => service.listShippingProfiles({ type: "default" }),
    create: async () => {
      const { result } = await createShippingProfilesWorkflow(
        seeding.container
      ).run({
        input: {
          data: [{ name: "Default Shipping Profile", type: "default" }],
        },
      })
      return result
    },
  })
  return pick(profiles, "default").id
}
