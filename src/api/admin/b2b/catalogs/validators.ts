import { z } from "@medusajs/framework/zod"
import { entityId, text } from "../../../../utils/body-fields"
import {
  listParams,
  pageParams,
  searchText,
} from "../../../../utils/list-params"

const STATUSES = ["active", "inactive"] as const

const status = z.enum(STATUSES)

/** As staff and the ERP call it: no spaces, so that it can stand in a file. */
const code = text(40).regex(
  /^[0-9A-Za-z][0-9A-Za-z._-]*$/,
  "has other characters than letters, digits, dots, hyphens and underscores"
)

export const AdminCatalogListParams = listParams({
  order: ["name", "code", "status", "created_at", "updated_at"],
  status: STATUSES,
  limit: 20,
}).extend({ office_id: entityId.optional() })

export const AdminCreateCatalog = z.strictObject({
  office_id: entityId,
  code,
  name: text(120),
  status: status.optional(),
})

/** What is left out stays as it is. The office never changes. */
export const AdminUpdateCatalog = z.strictObject({
  code: code.optional(),
  name: text(120).optional(),
  status: status.optional(),
})

export const AdminCatalogTargetParams = z.strictObject({
  q: searchText,
  ...pageParams(20),
})

function changeOf<const Type extends string>(
  types: readonly [Type, ...Type[]]
) {
  const targets = z
    .array(z.strictObject({ type: z.enum(types), target_id: entityId }))
    .max(1000)
    .default([])
  return z.strictObject({ add: targets, remove: targets })
}

export const AdminChangeCatalogEntries = changeOf([
  "product",
  "category",
  "collection",
  "tag",
])

export const AdminChangeCatalogAssignments = changeOf([
  "account",
  "company",
  "price_group",
])

export type AdminCatalogListQuery = z.infer<typeof AdminCatalogListParams>
export type AdminCatalogTargetQuery = z.infer<typeof AdminCatalogTargetParams>
export type AdminCreateCatalogBody = z.infer<typeof AdminCreateCatalog>
export type AdminUpdateCatalogBody = z.infer<typeof AdminUpdateCatalog>
export type AdminCatalogEntriesBody = z.infer<typeof AdminChangeCatalogEntries>
export type AdminCatalogAssignmentsBody = z.infer<
  typeof AdminChangeCatalogAssignments
>
