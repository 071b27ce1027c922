import { useCallback } from "react"
import { useChosenAccount } from "./use-account"
import { usePortal } from "./use-portal"

export type QueryValue = string | number | boolean | string[] | undefined
export type Query = Record<string, QueryValue>

/** One request; GET unless it says otherwise. */
export type Ask = {
  method?: "GET" | "POST" | "DELETE"
  query?: Query
  body?: Record<string, unknown>
}

/** Asks the HTTP API, in the name of the chosen account. */
export function useAsk() {
  const { sdk } = usePortal()
  const { account } = useChosenAccount()
  return useCallback(
    <Answer>(path: string, { method = "GET", query, body }: Ask = {}) =>
      sdk.client.fetch<Answer>(path, {
        method,
        ...(query ? { query } : {}),
        ...(method === "POST" ? { body: body ?? {} } : {}),
        headers: account ? { "x-b2b-account": account } : {},
      }),
    [sdk, account]
  )
}
