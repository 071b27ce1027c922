import { CreateRole, PageParams, UpdateRole } from "../../../people/validators"
import type { StoreRule } from "../rule"

export const roleRules: StoreRule[] = [
  {
    path: "/store/b2b/roles",
    method: "GET",
    needs: "account",
    query: PageParams,
  },
  {
    path: "/store/b2b/roles",
    method: "POST",
    needs: "role.manage",
    body: CreateRole,
  },
  {
    path: "/store/b2b/roles/:id",
    method: "POST",
    needs: "role.manage",
    body: UpdateRole,
  },
  { path: "/store/b2b/roles/:id", method: "DELETE", needs: "role.manage" },
  { path: "/store/b2b/permissions", method: "GET", needs: "account" },
]
