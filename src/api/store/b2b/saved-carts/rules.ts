import type { StoreRule } from "../rule"
import {
  StoreChangeSavedCart,
  StoreSaveCart,
  StoreSavedCartListParams,
} from "./validators"

const one = "/store/b2b/saved-carts/:id"

/** For those who order; whose each is decided by its row. */
export const savedCartRules: StoreRule[] = [
  {
    path: "/store/b2b/saved-carts",
    method: "GET",
    needs: "order.place",
    acting: true,
    query: StoreSavedCartListParams,
  },
  {
    path: "/store/b2b/saved-carts",
    method: "POST",
    needs: "order.place",
    acting: true,
    body: StoreSaveCart,
  },
  { path: one, method: "GET", needs: "order.place", acting: true },
  {
    path: one,
    method: "POST",
    needs: "order.place",
    acting: true,
    body: StoreChangeSavedCart,
  },
  { path: one, method: "DELETE", needs: "order.place", acting: true },
  {
    path: `${one}/duplicate`,
    method: "POST",
    needs: "order.place",
    acting: true,
  },
  {
    path: `${one}/activate`,
    method: "POST",
    needs: "order.place",
    acting: true,
  },
]
