import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { pricingScheduleErrors } from "../../../modules/pricing-schedule"
import type { CatalogueError } from "../../../utils/catalogue-error"
import type { NamedLine } from "./named-line"

/** Lines for variants or categories that do not exist. */
export async function missingTargets(
  container: MedusaContainer,
  lines: NamedLine[]
): Promise<CatalogueError[]> {
  const ids = (type: string) => [
    ...new Set(
      lines.flatMap(({ line }) =>
        line.target_type === type ? [line.target_id] : []
      )
    ),
  ]
  const products = container.resolve(Modules.PRODUCT)
  const [variants, categories] = [ids("variant"), ids("category")]
  const found = await Promise.all([
    variants.length === 0
      ? []
      : products.listProductVariants(
          { id: variants },
          { select: ["id"], take: null }
        ),
    categories.length === 0
      ? []
      : products.listProductCategories(
          { id: categories },
          { select: ["id"], take: null }
        ),
  ])
  const known = new Set(found.flat().map(({ id }) => id))
  return lines.flatMap(({ line: { target_type, target_id }, name }) =>
    target_type === "everything" || known.has(target_id)
      ? []
      : [pricingScheduleErrors.targetNotFound(name, target_type, target_id)]
  )
}
