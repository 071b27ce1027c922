import type { FetchError } from "@medusajs/js-sdk"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useChosenAccount } from "./use-account"
import { useAsk, type Query } from "./use-ask"

type Options = {
  enabled?: boolean
  /** Shows the last page while the next one comes. @default false */
  keep?: boolean
}

/** What one GET answers; account and query are part of the key. */
export function useAnswer<Answer>(
  path: string,
  query: Query = {},
  { enabled = true, keep = false }: Options = {}
) {
  const ask = useAsk()
  const { scope } = useChosenAccount()
  return useQuery<Answer, FetchError>({
    queryKey: [scope, path, query],
    queryFn: () => ask<Answer>(path, { query }),
    ...(keep ? { placeholderData: keepPreviousData } : {}),
    enabled,
  })
}
