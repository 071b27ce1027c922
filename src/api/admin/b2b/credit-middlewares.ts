import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  AdminEnterCreditDocument,
  AdminListCreditEntries,
} from "./accounts/[id]/credit-entries/validators"
import { AdminSaveCreditFacility } from "./accounts/[id]/credit-facility/validators"
import { adminMiddlewaresOf } from "./rule"

const entries = "/admin/b2b/accounts/:id/credit-entries"
const facility = "/admin/b2b/accounts/:id/credit-facility"

/** What the clerk's routes about accounts' credit take. */
export const creditMiddlewares: MiddlewareRoute[] = adminMiddlewaresOf([
  { path: facility, method: "GET" },
  { path: facility, method: "POST", body: AdminSaveCreditFacility },
  { path: entries, method: "GET", query: AdminListCreditEntries },
  { path: entries, method: "POST", body: AdminEnterCreditDocument },
])
