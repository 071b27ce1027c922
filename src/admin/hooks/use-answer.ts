import type { FetchError } from "@medusajs/js-sdk"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { sdk } from "./client"
import type { PageQuery } from "./use-page"

type Options = { enabled?: boolean; refetchInterval?: number | false }

/** What one GET of ours answers; the query is part of the key. */
export function useAnswer<Answer>(
  path: string,
  query: PageQuery = {},
  { enabled = true, refetchInterval = false }: Options = {}
) {
  return useQuery<Answer, FetchError>({
    queryKey: ["b2b", path, query],
    queryFn: () => sdk.client.fetch(path, { query }),
    placeholderData: keepPreviousData,
    enabled,
    refetchInterval,
  })
}
