import { z } from "@medusajs/framework/zod"
import {
  oneOrMore,
  orderBy,
  pageParams,
  searchText,
} from "../../../../utils/list-params"

/** What of the outbox needs a person; left out: all three kinds of trouble. */
export const AdminTransmissionListParams = z.strictObject({
  q: searchText,
  waiting: oneOrMore(["dead", "late", "paused"]),
  order: orderBy(["created_at", "updated_at", "key"]),
  ...pageParams(20),
})

export type AdminTransmissionListQuery = z.infer<
  typeof AdminTransmissionListParams
>
