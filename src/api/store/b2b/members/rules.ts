import {
  MemberListParams,
  NoBody,
  UpdateMember,
} from "../../../people/validators"
import type { StoreRule } from "../rule"

export const memberRules: StoreRule[] = [
  {
    path: "/store/b2b/members",
    method: "GET",
    needs: "account",
    query: MemberListParams,
  },
  { path: "/store/b2b/members/:id", method: "GET", needs: "account" },
  {
    path: "/store/b2b/members/:id",
    method: "POST",
    needs: "member.manage",
    body: UpdateMember,
  },
  { path: "/store/b2b/members/:id", method: "DELETE", needs: "member.manage" },
  {
    path: "/store/b2b/members/:id/suspend",
    method: "POST",
    needs: "member.manage",
    body: NoBody,
  },
  {
    path: "/store/b2b/members/:id/reactivate",
    method: "POST",
    needs: "member.manage",
    body: NoBody,
  },
]
