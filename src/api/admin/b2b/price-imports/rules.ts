import type { MiddlewareRoute } from "@medusajs/framework/http"
import { adminMiddlewaresOf } from "../rule"
import * as imports from "./validators"

const path = "/admin/b2b/price-imports"

/** What the routes of price files take. */
export const priceImportMiddlewares: MiddlewareRoute[] = [
  // The file is read as it arrives, and never as a whole.
  { matcher: path, methods: ["POST"], bodyParser: false },
  ...adminMiddlewaresOf([
    { path, method: "GET", query: imports.AdminPriceImportListParams },
    { path, method: "POST", query: imports.AdminUploadPricesParams },
    { path: `${path}/:id`, method: "GET" },
    {
      path: `${path}/:id/changes`,
      method: "GET",
      query: imports.AdminPriceChangeListParams,
    },
    { path: `${path}/:id/errors`, method: "GET" },
    {
      path: `${path}/:id/apply`,
      method: "POST",
      body: imports.AdminApplyPrices,
    },
  ]),
]
