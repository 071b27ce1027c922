import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createInventoryItemsWorkflow,
  createInventoryLevelsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { ProductRow } from "./catalogue-data"
import { linkedIds } from "./linked-ids"
import { ensureRows, pick, type Seeding } from "./seeding"
import type { Variant } from "./variants"

type Item = { id: string; sku?: string | null }

/** What lies in the yard of each SKU. */
export async function ensureStock(
  seeding: Seeding,
  variants: Map<string, Variant>,
  locationId: string
) {
  const { container, data } = seeding
  const service = container.resolve(Modules.INVENTORY)
  const items = await ensureInventoryItems(seeding)
  await repairItemLinks(seeding, variants, items)
  await ensureRows<ProductRow, { inventory_item_id: string }>(seeding, {
    noun: "stock levels",
    wanted: data.products,
    key: (row) => pick(items, row.sku).id,
    rowKey: (level) => level.inventory_item_id,
    find: () =>
      service.listInventoryLevels(
        { location_id: locationId },
        { select: ["inventory_item_id"] }
      ),
    create: async (missing) => {
      const { result } = await createInventoryLevelsWorkflow(container).run({
        input: {
          inventory_levels: missing.map((row) => ({
            inventory_item_id: pick(items, row.sku).id,
            location_id: locationId,
            stocked_quantity: row.stock,
          })),
        },
      })
      return result
    },
  })
}

/** Creating a variant makes its item too, unless it was killed in between. */
function ensureInventoryItems(seeding: Seeding): Promise<Map<string, Item>> {
  const { container, data } = seeding
  const service = container.resolve(Modules.INVENTORY)
  return ensureRows<ProductRow, Item>(seeding, {
    noun: "inventory items",
    wanted: data.products,
    key: (row) => row.sku,
    rowKey: (item) => item.sku ?? "",
    find: () =>
      service.listInventoryItems(
        { sku: data.products.map((row) => row.sku) },
        { select: ["id", "sku"] }
      ),
    create: async (missing) => {
      const { result } = await createInventoryItemsWorkflow(container).run({
        input: {
          items: missing.map((row) => ({
            sku: row.sku,
            title: row.value,
            weight: row.weight_g,
            requires_shipping: true,
          })),
        },
      })
      return result
    },
  })
}

async function repairItemLinks(
  seeding: Seeding,
  variants: Map<string, Variant>,
  items: Map<string, Item>
) {
  const linked = await linkedIds(
    seeding,
    "product_variant_inventory_item",
    "variant_id",
    { variant_id: [...variants.values()].map(({ id }) => id) }
  )
  const unlinked = seeding.data.products.filter(
    (row) => !linked.has(pick(variants, row.sku).id)
  )
  if (unlinked.length > 0) {
    await seeding.container.resolve(ContainerRegistrationKeys.LINK).create(
      unlinked.map((row) => ({
        [Modules.PRODUCT]: { variant_id: pick(variants, row.sku).id },
        [Modules.INVENTORY]: {
          inventory_item_id: pick(items, row.sku).id,
        },
        data: { required_quantity: 1 },
      }))
    )
  }
}
