import type { AdminPage } from "../page"

/** A whitelist of what an office sells to those whom it is assigned to. */
export type AdminCatalog = {
  id: string
  code: string
  name: string
  status: "active" | "inactive"
  /** When what it lists was last compiled; null: never yet. */
  compiled_at: string | null
  created_at: string
  updated_at: string
  office: { id: string; code: string; name: string; currency_code: string }
  /** Products that it lists now. */
  products_count: number
  entries_count: number
  assignments_count: number
}

/** `name` is null where the thing is gone: such an entry lists nothing. */
export type AdminCatalogEntry = {
  type: "product" | "category" | "collection" | "tag"
  target_id: string
  name: string | null
}

/** `detail` says more than the name: an account's number. */
export type AdminCatalogAssignment = {
  type: "account" | "company" | "price_group"
  target_id: string
  name: string | null
  detail: string | null
}

export type AdminCatalogsAnswer = AdminPage & { catalogs: AdminCatalog[] }
export type AdminCatalogAnswer = { catalog: AdminCatalog }
export type AdminCatalogEntriesAnswer = AdminPage & {
  entries: AdminCatalogEntry[]
}
export type AdminCatalogAssignmentsAnswer = AdminPage & {
  assignments: AdminCatalogAssignment[]
}
export type AdminCatalogPreviewAnswer = { products_count: number }
