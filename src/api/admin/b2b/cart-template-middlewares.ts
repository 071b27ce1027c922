import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  CartTemplateListParams,
  CreateCartTemplateBody,
} from "../../cart-templates/validators"
import { adminMiddlewaresOf, type AdminRule } from "./rule"

const all = "/admin/b2b/accounts/:id/cart-templates"

/** What the clerk's routes about accounts' templates take. */
const cartTemplateRules: readonly AdminRule[] = [
  { path: all, method: "GET", query: CartTemplateListParams },
  { path: all, method: "POST", body: CreateCartTemplateBody },
  { path: `${all}/:template_id`, method: "GET" },
  { path: `${all}/:template_id`, method: "DELETE" },
]

export const cartTemplateMiddlewares: MiddlewareRoute[] =
  adminMiddlewaresOf(cartTemplateRules)
