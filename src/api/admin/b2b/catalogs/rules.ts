import type { MiddlewareRoute } from "@medusajs/framework/http"
import { adminMiddlewaresOf } from "../rule"
import * as shapes from "./validators"

const catalog = "/admin/b2b/catalogs/:id"

/** What the routes of catalogs take. */
export const catalogMiddlewares: MiddlewareRoute[] = adminMiddlewaresOf([
  {
    path: "/admin/b2b/catalogs",
    method: "GET",
    query: shapes.AdminCatalogListParams,
  },
  {
    path: "/admin/b2b/catalogs",
    method: "POST",
    body: shapes.AdminCreateCatalog,
  },
  { path: catalog, method: "GET" },
  { path: catalog, method: "POST", body: shapes.AdminUpdateCatalog },
  { path: catalog, method: "DELETE" },
  {
    path: `${catalog}/entries`,
    method: "GET",
    query: shapes.AdminCatalogTargetParams,
  },
  {
    path: `${catalog}/entries`,
    method: "POST",
    body: shapes.AdminChangeCatalogEntries,
  },
  {
    path: `${catalog}/assignments`,
    method: "GET",
    query: shapes.AdminCatalogTargetParams,
  },
  {
    path: `${catalog}/assignments`,
    method: "POST",
    body: shapes.AdminChangeCatalogAssignments,
  },
  {
    path: `${catalog}/preview`,
    method: "POST",
    body: shapes.AdminChangeCatalogEntries,
  },
])
