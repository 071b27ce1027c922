import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  AdminEnterCreditDocument,
  AdminListCreditEntries,
} from "./accounts/[id]/credit-entries/validators"
import { AdminCreditAgeingParams } from "./accounts/[id]/credit-ageing/validators"
import { AdminSaveCreditFacility } from "./accounts/[id]/credit-facility/validators"
import * as groups from "./credit-groups/validators"
import * as rates from "./exchange-rates/validators"
import { adminMiddlewaresOf } from "./rule"

const entries = "/admin/b2b/accounts/:id/credit-entries"
const facility = "/admin/b2b/accounts/:id/credit-facility"
const group = "/admin/b2b/credit-groups/:id"

/** What the clerk's routes about accounts' credit take. */
export const creditMiddlewares: MiddlewareRoute[] = adminMiddlewaresOf([
  { path: facility, method: "GET" },
  { path: facility, method: "POST", body: AdminSaveCreditFacility },
  {
    path: "/admin/b2b/accounts/:id/credit-ageing",
    method: "GET",
    query: AdminCreditAgeingParams,
  },
  { path: entries, method: "GET", query: AdminListCreditEntries },
  { path: entries, method: "POST", body: AdminEnterCreditDocument },
  {
    path: "/admin/b2b/credit-groups",
    method: "GET",
    query: groups.AdminCreditGroupParams,
  },
  {
    path: "/admin/b2b/credit-groups",
    method: "POST",
    body: groups.AdminCreateCreditGroup,
  },
  { path: group, method: "GET" },
  { path: group, method: "POST", body: groups.AdminUpdateCreditGroup },
  { path: group, method: "DELETE" },
  {
    path: "/admin/b2b/exchange-rates",
    method: "GET",
    query: rates.AdminExchangeRateParams,
  },
  {
    path: "/admin/b2b/exchange-rates",
    method: "POST",
    body: rates.AdminSaveExchangeRate,
  },
])
