import { Modules } from "@medusajs/framework/utils"
import {
  createShippingOptionsWorkflow,
  deleteShippingOptionsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { ShippingOptionRow } from "./catalogue-data"
import { linkedIds } from "./linked-ids"
import { ensureRows, type Seeding } from "./seeding"
import { FULFILLMENT_PROVIDER } from "./stock-location"

type Place = { serviceZoneId: string; shippingProfileId: string }

/** How goods leave the yard, at flat prices net of tax. */
export async function ensureShippingOptions(seeding: Seeding, place: Place) {
  const { container, data } = seeding
  await ensureRows<ShippingOptionRow, { code: string }>(seeding, {
    noun: "shipping options",
    wanted: data.shippingOptions,
    key: (row) => row.code,
    rowKey: (option) => option.code,
    find: () => findOptions(seeding, place),
    create: async (missing) => {
      await createShippingOptionsWorkflow(container).run({
        input: missing.map((row) => ({
          name: row.name,
          price_type: "flat",
          provider_id: FULFILLMENT_PROVIDER,
          service_zone_id: place.serviceZoneId,
          shipping_profile_id: place.shippingProfileId,
          type: {
            code: row.code,
            label: row.name,
            description: row.description,
          },
          prices: [{ currency_code: "gbp", amount: row.price_gbp }],
          rules: [
            { attribute: "enabled_in_store", operator: "eq", value: "true" },
            { attribute: "is_return", operator: "eq", value: "false" },
          ],
        })),
      })
      return missing
    },
  })
}

/** Options with a price; those without one are of a killed run, and removed. */
async function findOptions(seeding: Seeding, place: Place) {
  const { container } = seeding
  const options = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingOptions(
      { service_zone: { id: place.serviceZoneId } },
      { relations: ["type"] }
    )
  const priced = await linkedIds(
    seeding,
    "shipping_option_price_set",
    "shipping_option_id",
    { shipping_option_id: options.map((option) => option.id) }
  )
  const unpriced = options.filter((option) => !priced.has(option.id))
  if (unpriced.length > 0) {
    await deleteShippingOptionsWorkflow(container).run({
      input: { ids: unpriced.map((option) => option.id) },
    })
  }
  return options
    .filter((option) => priced.has(option.id))
    .map((option) => ({ code: option.type.code }))
}
