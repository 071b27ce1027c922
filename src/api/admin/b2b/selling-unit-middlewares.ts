import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  PartNumberListParams,
  SavePartNumberBody,
} from "../../part-numbers/validators"
import { adminMiddlewaresOf, type AdminRule } from "./rule"
import { AdminReplaceSellingUnits } from "./variants/validators"

const units = "/admin/b2b/variants/:id/selling-units"
const numbers = "/admin/b2b/accounts/:id/part-numbers"

/** What the clerk's routes about units and accounts' part numbers take. */
const sellingUnitRules: readonly AdminRule[] = [
  { path: units, method: "GET" },
  { path: units, method: "PUT", body: AdminReplaceSellingUnits },
  { path: numbers, method: "GET", query: PartNumberListParams },
  { path: numbers, method: "POST", body: SavePartNumberBody },
  { path: `${numbers}/:part_number_id`, method: "DELETE" },
]

export const sellingUnitMiddlewares: MiddlewareRoute[] =
  adminMiddlewaresOf(sellingUnitRules)
