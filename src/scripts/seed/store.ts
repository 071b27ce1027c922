import { Modules } from "@medusajs/framework/utils"
import { updateStoresWorkflow } from "@medusajs/medusa/core-flows"
import type { Seeding } from "./seeding"

type Defaults = { regionId: string; salesChannelId: string; locationId: string }

/** Names the merchant and what the admin offers first, unless somebody chose. */
export async function ensureStore(
  { container, data }: Seeding,
  { regionId, salesChannelId, locationId }: Defaults
) {
  const [store] = await container
    .resolve(Modules.STORE)
    .listStores({}, { take: 1 })
  if (!store || store.default_region_id) {
    return
  }
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store.id },
      update: {
        name: data.office.legal_name,
        supported_currencies: [{ currency_code: "gbp", is_default: true }],
        default_region_id: regionId,
        default_sales_channel_id: salesChannelId,
        default_location_id: locationId,
      },
    },
  })
}
