import type { FetchError } from "@medusajs/js-sdk"
import { useQuery } from "@tanstack/react-query"
import type { AdminCompanyAnswer } from "../../api/admin/b2b/types"
import { sdk } from "./client"

/** One company with its parent and trade accounts. */
export function useCompany(id: string) {
  return useQuery<AdminCompanyAnswer, FetchError>({
    queryKey: ["b2b", "company", id],
    queryFn: () => sdk.client.fetch(`/admin/b2b/companies/${id}`),
  })
}
