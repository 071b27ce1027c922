import { must, type HttpClient, type Shop } from "../../world"

type Priced = { calculated_price?: { calculated_amount: number } | null }

export type CartAnswer = {
  cart: {
    id: string
    items: {
      id: string
      variant_id: string
      quantity: number
      unit_price: number
    }[]
  }
}

const FIELDS = "fields=*variants.calculated_price"

/** The unit price of the cart's only line of this variant. */
export function lineOf({ cart }: CartAnswer, variant: string): number {
  const lines = cart.items.filter(({ variant_id }) => variant_id === variant)
  const [line] = lines
  if (!line || lines.length > 1) {
    throw new Error(`${String(lines.length)} lines of ${variant}`)
  }
  return line.unit_price
}

/** What the pages show: product list, product, variant list and variant. */
export async function pricesOnPages(
  shop: Shop,
  who: HttpClient,
  variant: string
): Promise<(number | null)[]> {
  const [row] = await shop.database.sql<{
    product_id: string
    region_id: string
  }>(
    `SELECT product_id, (SELECT region_id FROM b2b_sales_office LIMIT 1) AS region_id
     FROM product_variant WHERE id = $1`,
    [variant]
  )
  const { product_id, region_id } = row ?? { product_id: "", region_id: "" }
  const region = `region_id=${region_id}`
  const inProduct = (product: { variants: (Priced & { id: string })[] }) =>
    product.variants.find(({ id }) => id === variant)
  const [list, product, variants, single] = await Promise.all([
    who.get<{ products: { variants: (Priced & { id: string })[] }[] }>(
      `/store/products?id=${product_id}&${FIELDS}&${region}`
    ),
    who.get<{ product: { variants: (Priced & { id: string })[] } }>(
      `/store/products/${product_id}?${FIELDS}&${region}`
    ),
    who.get<{ variants: Priced[] }>(
      `/store/product-variants?id=${variant}&fields=*calculated_price&${region}`
    ),
    who.get<{ variant: Priced }>(
      `/store/product-variants/${variant}?fields=*calculated_price&${region}`
    ),
  ])
  const [listed] = must(list, "product list").products
  return [
    listed && inProduct(listed),
    inProduct(must(product, "product").product),
    must(variants, "variants").variants[0],
    must(single, "variant").variant,
  ].map((priced) => priced?.calculated_price?.calculated_amount ?? null)
}

/**
 * What carts say of a variant: created with one, with one added, with a line grown to
 * a thousand, and with lines merged to a thousand.
 */
export async function pricesInCart(
  shop: Shop,
  who: HttpClient,
  variant: string
) {
  const [office] = await shop.database.sql<{ region_id: string }>(
    "SELECT region_id FROM b2b_sales_office LIMIT 1"
  )
  const create = async (items: { variant_id: string; quantity: number }[]) =>
    must(
      await who.post<CartAnswer>("/store/carts", {
        region_id: office?.region_id,
        items,
      }),
      "create"
    )
  const one = { variant_id: variant, quantity: 1 }
  const created = await create([one])
  const empty = await create([])
  const lines = `/store/carts/${empty.cart.id}/line-items`
  const added = must(await who.post<CartAnswer>(lines, one), "add")
  const line = added.cart.items.find(({ variant_id }) => variant_id === variant)
  const grown = must(
    await who.post<CartAnswer>(`${lines}/${line?.id ?? ""}`, {
      quantity: 1000,
    }),
    "grow"
  )
  const merged = must(
    await who.post<CartAnswer>(`/store/carts/${created.cart.id}/line-items`, {
      variant_id: variant,
      quantity: 999,
    }),
    "merge"
  )
  return {
    created: lineOf(created, variant),
    added: lineOf(added, variant),
    grown: lineOf(grown, variant),
    merged: lineOf(merged, variant),
  }
}
