import type { MedusaContainer } from "@medusajs/framework/types"
import type { VariantFacts } from "../../../modules/trade"
import { graph } from "../../../utils/graph"

type VariantRow = {
  product?: {
    status: string
    sales_channels?: ({ id: string } | null)[]
  } | null
}

/** By whom a variant's product is sold; null where there is no such variant. */
export async function readVariantFacts(
  container: MedusaContainer,
  id: string
): Promise<VariantFacts | null> {
  const { rows } = await graph<VariantRow>(container, {
    entity: "variant",
    fields: ["id", "product.status", "product.sales_channels.id"],
    filters: { id },
  })
  const product = rows[0]?.product
  return product
    ? {
        product: {
          status: product.status,
          sales_channel_ids: (product.sales_channels ?? []).flatMap(
            (channel) => channel?.id ?? []
          ),
        },
      }
    : null
}
