import type { SearchTypes } from "@medusajs/framework/types"
import {
  defineSearchIndex,
  graphConsume,
  graphSeed,
  ProductWorkflowEvents,
  search,
} from "@medusajs/framework/utils"
import { CatalogEvents } from "../workflows/catalog/events"

type Row = {
  id: string
  title: string
  subtitle: string | null
  description: string | null
  handle: string
  thumbnail: string | null
  status: string
  variants?: { sku: string | null }[]
  sales_channels?: ({ id: string } | null)[]
}

type Link = { product_id: string; b2b_catalog_id: string }

const fields = search.define({
  id: search.keyword().filterable(),
  title: search.text().searchable(),
  subtitle: search.text().searchable(),
  description: search.text().searchable(),
  handle: search.keyword(),
  thumbnail: search.keyword(),
  skus: search.text().searchable().array(),
  status: search.keyword().filterable(),
  sales_channel_ids: search.keyword().filterable().array(),
  b2b_catalog_ids: search.keyword().filterable().array(),
})

const source = {
  fields: [
    "id",
    "title",
    "subtitle",
    "description",
    "handle",
    "thumbnail",
    "status",
    "variants.sku",
    "sales_channels.id",
  ],
  transform: async (
    rows: Row[],
    { container }: SearchTypes.SearchIngestionContext
  ) => {
    const catalogs = await catalogsOf(
      container,
      rows.map(({ id }) => id)
    )
    return rows.map(({ variants, sales_channels, ...product }) => ({
      ...product,
      skus: (variants ?? []).flatMap(({ sku }) => sku ?? []),
      sales_channel_ids: (sales_channels ?? []).flatMap((row) => row?.id ?? []),
      b2b_catalog_ids: catalogs.get(product.id) ?? [],
    }))
  },
}

/** The links alone: a product may be in a thousand catalogs, which are not needed. */
async function catalogsOf(
  { query }: SearchTypes.SearchContainer,
  productIds: string[]
): Promise<Map<string, string[]>> {
  const { data } = await query.graph({
    entity: "product_b2b_catalog",
    fields: ["product_id", "b2b_catalog_id"],
    filters: { product_id: productIds },
  })
  const catalogs = new Map<string, string[]>()
  for (const { product_id, b2b_catalog_id } of data as Link[]) {
    const listed = catalogs.get(product_id) ?? []
    listed.push(b2b_catalog_id)
    catalogs.set(product_id, listed)
  }
  return catalogs
}

/** The shop's products with the catalogs that list them. It holds no prices. */
export const productIndex = defineSearchIndex({
  name: "b2b_product",
  entity: "product",
  fields,
  events: [
    ProductWorkflowEvents.CREATED,
    ProductWorkflowEvents.UPDATED,
    ProductWorkflowEvents.DELETED,
    CatalogEvents.CATALOGS_COMPILED,
  ],
  seed: graphSeed(source),
  consume: graphConsume({
    ...source,
    resolve_ids: ({
      data,
    }: {
      data: { id?: string; product_ids?: string[] }
    }) => data.product_ids ?? data.id,
  }),
})
