import type { MedusaContainer } from "@medusajs/framework/types"
import { graph } from "../../../../utils/graph"
import type { AdminPriceConflict } from "../pricing-schedules/types"

type Row = {
  id: string
  variant?: {
    id: string
    sku: string | null
    title: string
    product?: { title: string } | null
  } | null
}

/** Whose prices these are, by price set. */
export async function variantsOfPriceSets(
  scope: MedusaContainer,
  ids: string[]
): Promise<Map<string, NonNullable<AdminPriceConflict["variant"]>>> {
  const { rows } =
    ids.length === 0
      ? { rows: [] }
      : await graph<Row>(scope, {
          entity: "price_set",
          fields: [
            "id",
            "variant.id",
            "variant.sku",
            "variant.title",
            "variant.product.title",
          ],
          filters: { id: [...new Set(ids)] },
        })
  return new Map(
    rows.flatMap(({ id, variant }) =>
      variant
        ? [
            [
              id,
              {
                id: variant.id,
                sku: variant.sku,
                title: [variant.product?.title, variant.title]
                  .filter(Boolean)
                  .join(", "),
              },
            ] as const,
          ]
        : []
    )
  )
}
