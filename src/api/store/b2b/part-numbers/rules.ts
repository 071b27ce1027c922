import {
  PartNumberListParams,
  SavePartNumberBody,
} from "../../../part-numbers/validators"
import type { StoreRule } from "../rule"

/** They are the whole account's: every buyer finds by them, admins write them. */
export const partNumberRules: StoreRule[] = [
  {
    path: "/store/b2b/part-numbers",
    method: "GET",
    needs: "account",
    acting: true,
    query: PartNumberListParams,
  },
  {
    path: "/store/b2b/part-numbers",
    method: "POST",
    needs: "company.manage",
    body: SavePartNumberBody,
  },
  {
    path: "/store/b2b/part-numbers/:id",
    method: "DELETE",
    needs: "company.manage",
  },
]
