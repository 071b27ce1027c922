import { z } from "@medusajs/framework/zod"
import { PRICE_KIND_NAMES } from "../../../../modules/import"
import { text } from "../../../../utils/body-fields"
import {
  listParams,
  oneOrMore,
  orderBy,
  pageParams,
} from "../../../../utils/list-params"

/** The file itself is the request's body, so what it is called stands in the query. */
export const AdminUploadPricesParams = z.strictObject({
  kind: z.enum(PRICE_KIND_NAMES).default("prices"),
  file_name: text(200),
})

export const AdminApplyPrices = z.strictObject({
  skip_conflicting: z.boolean().default(false),
})

const ORDER = ["created_at", "file_name", "status"] as const

export const AdminPriceImportListParams = listParams({
  order: ORDER,
  status: ["previewing", "previewed", "applying", "applied", "failed"],
  limit: 20,
}).extend({ order: orderBy(ORDER).default("-created_at") })

export const AdminPriceChangeListParams = z.strictObject({
  action: oneOrMore(["new", "changed", "unchanged", "conflicting"]),
  ...pageParams(50),
})

export type AdminUploadPricesQuery = z.infer<typeof AdminUploadPricesParams>
export type AdminApplyPricesBody = z.infer<typeof AdminApplyPrices>
export type AdminPriceImportListQuery = z.infer<
  typeof AdminPriceImportListParams
>
export type AdminPriceChangeListQuery = z.infer<
  typeof AdminPriceChangeListParams
>
