import {
  ActivateCartTemplateBody,
  CartTemplateCsvBody,
  CartTemplateFromHistoryBody,
  CartTemplateListParams,
  CartTemplateUseListParams,
  ChangeCartTemplateBody,
  CreateCartTemplateBody,
} from "../../../cart-templates/validators"
import type { StoreRule } from "../rule"

const all = "/store/b2b/cart-templates"
const one = "/store/b2b/cart-templates/:id"

/** 2,000 lines with the longest headings and references are some 800 kB. */
const LINES_SIZE = "1mb"

/** For those who order; whose each is decided by its row. */
export const cartTemplateRules: StoreRule[] = [
  {
    path: all,
    method: "GET",
    needs: "order.place",
    acting: true,
    query: CartTemplateListParams,
  },
  {
    path: all,
    method: "POST",
    needs: "order.place",
    acting: true,
    body: CreateCartTemplateBody,
    body_size: LINES_SIZE,
  },
  {
    path: `${all}/from-history`,
    method: "POST",
    needs: "order.place",
    acting: true,
    body: CartTemplateFromHistoryBody,
  },
  { path: one, method: "GET", needs: "order.place", acting: true },
  {
    path: one,
    method: "POST",
    needs: "order.place",
    acting: true,
    body: ChangeCartTemplateBody,
    body_size: LINES_SIZE,
  },
  { path: one, method: "DELETE", needs: "order.place", acting: true },
  {
    path: `${one}/activate`,
    method: "POST",
    needs: "order.place",
    acting: true,
    body: ActivateCartTemplateBody,
    body_size: LINES_SIZE,
  },
  {
    path: `${one}/uses`,
    method: "GET",
    needs: "order.place",
    acting: true,
    query: CartTemplateUseListParams,
  },
  { path: `${one}/csv`, method: "GET", needs: "order.place", acting: true },
  {
    path: `${one}/csv`,
    method: "POST",
    needs: "order.place",
    acting: true,
    body: CartTemplateCsvBody,
    body_size: LINES_SIZE,
  },
]
