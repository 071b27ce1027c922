import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  PRICING_SCHEDULE_MODULE,
  type PricingScheduleModuleService,
} from "../../../modules/pricing-schedule"
import { compilePricingSchedulesWorkflow } from "../workflows/compile-pricing-schedules"

/** Compiles these variants in all schedules whose formulas reach them. */
export async function followVariants(
  container: MedusaContainer,
  variantIds: string[],
  changed?: "cost"
): Promise<void> {
  const ids = await container
    .resolve<PricingScheduleModuleService>(PRICING_SCHEDULE_MODULE)
    .formulaSchedules(variantIds, changed)
  if (ids.length > 0) {
    await compilePricingSchedulesWorkflow(container).run({
      input: { ids, variant_ids: variantIds },
    })
  }
}

/** As {@link followVariants}, of one product: its categories may be others now. */
export async function followProduct(
  container: MedusaContainer,
  productId: string
): Promise<void> {
  const variants = await container
    .resolve(Modules.PRODUCT)
    .listProductVariants(
      { product_id: productId },
      { select: ["id"], take: null }
    )
  if (variants.length > 0) {
    await followVariants(
      container,
      variants.map(({ id }) => id)
    )
  }
}

/** Compiles whatever is older than what it follows from: for events that were lost. */
export async function compileStaleSchedules(
  container: MedusaContainer
): Promise<void> {
  const ids = await container
    .resolve<PricingScheduleModuleService>(PRICING_SCHEDULE_MODULE)
    .staleSchedules()
  if (ids.length > 0) {
    await compilePricingSchedulesWorkflow(container).run({ input: { ids } })
  }
}
