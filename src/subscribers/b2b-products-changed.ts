import type {
  SubscriberArgs,
  SubscriberConfig,
} from "@medusajs/framework/subscribers"
import { ProductWorkflowEvents } from "@medusajs/framework/utils"
import { compileCatalogsWorkflow } from "../workflows/catalog"

/** Compiles for one product the catalogs that list it now, or did. */
export default async function productsChangedHandler({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await compileCatalogsWorkflow(container).run({
    input: { product_ids: [event.data.id] },
  })
}

export const config: SubscriberConfig = {
  event: [
    ProductWorkflowEvents.CREATED,
    ProductWorkflowEvents.UPDATED,
    ProductWorkflowEvents.DELETED,
  ],
  context: { subscriberId: "b2b-products-changed" },
}
