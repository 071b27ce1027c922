import type {
  SubscriberArgs,
  SubscriberConfig,
} from "@medusajs/framework/subscribers"
import {
  ProductCategoryWorkflowEvents,
  ProductCollectionWorkflowEvents,
  ProductTagWorkflowEvents,
} from "@medusajs/framework/utils"
import { compileCatalogsWorkflow } from "../workflows/catalog"

const LISTING = {
  [ProductCategoryWorkflowEvents.UPDATED]: "category",
  [ProductCategoryWorkflowEvents.DELETED]: "category",
  [ProductCollectionWorkflowEvents.DELETED]: "collection",
  [ProductTagWorkflowEvents.DELETED]: "tag",
} as const

/** Compiles the catalogs that list a category, collection or tag which was moved or deleted. */
export default async function shelvesChangedHandler({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const listing = LISTING[event.name as keyof typeof LISTING]
  await compileCatalogsWorkflow(container).run({ input: { listing } })
}

export const config: SubscriberConfig = {
  event: Object.keys(LISTING),
  context: { subscriberId: "b2b-shelves-changed" },
}
