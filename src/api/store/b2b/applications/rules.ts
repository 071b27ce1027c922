import type { StoreRule } from "../rule"
import {
  StoreApplicationListParams,
  StoreSubmitApplication,
  StoreWithdrawApplication,
} from "./validators"

/** Each customer sees and takes back his own applications, and no others. */
export const applicationRules: StoreRule[] = [
  {
    path: "/store/b2b/applications",
    method: "GET",
    needs: "customer",
    query: StoreApplicationListParams,
  },
  {
    path: "/store/b2b/applications",
    method: "POST",
    needs: "customer",
    body: StoreSubmitApplication,
  },
  { path: "/store/b2b/applications/form", method: "GET", needs: "customer" },
  {
    path: "/store/b2b/applications/:id/withdraw",
    method: "POST",
    needs: "customer",
    body: StoreWithdrawApplication,
  },
]
