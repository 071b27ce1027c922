import type { FetchError } from "@medusajs/js-sdk"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { AdminPage } from "../../api/admin/b2b/types"
import { sdk } from "./client"

/** What a list asks for; keys that are undefined are left out. */
export type PageQuery = Record<string, string | number | string[] | undefined>

/**
 * One page of a list of ours.
 * @param path e.g. `/admin/b2b/companies`
 */
export function usePage<Answer extends AdminPage>(
  path: string,
  query: PageQuery
) {
  return useQuery<Answer, FetchError>({
    queryKey: ["b2b", path, query],
    queryFn: () => sdk.client.fetch(path, { query }),
    placeholderData: keepPreviousData,
  })
}
