/** Events of catalogs. Each payload is `{ id, office_id }` unless it says more. */
export const CatalogEvents = {
  CATALOG_CREATED: "b2b_catalog.created",
  CATALOG_UPDATED: "b2b_catalog.updated",
  CATALOG_DELETED: "b2b_catalog.deleted",
  /** What it lists was changed. */
  CATALOG_ENTRIES_CHANGED: "b2b_catalog.entries_changed",
  /** Whom it is for was changed. */
  CATALOG_ASSIGNMENTS_CHANGED: "b2b_catalog.assignments_changed",
  /** `{ product_ids }`, 200 at most: they came into a catalog, or left one. */
  CATALOGS_COMPILED: "b2b_catalog.compiled",
} as const
