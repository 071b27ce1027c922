import { useCallback } from "react"
import { actingTab } from "./acting-tab"
import { isStatus } from "./is-status"
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
  const { account, session } = useChosenAccount()
  return useCallback(
    async <Answer>(
      path: string,
      { method = "GET", query, body }: Ask = {}
    ): Promise<Answer> => {
      try {
        return await sdk.client.fetch<Answer>(path, {
          method,
          ...(query ? { query } : {}),
          ...(method === "POST" ? { body: body ?? {} } : {}),
          headers: account ? { "x-b2b-account": account } : {},
        })
      } catch (error) {
        noteLost(session, error)
        throw error
      }
    },
    [sdk, account, session]
  )
}

/** An acting session that was ended anywhere ends in its tab, too. */
export function noteLost(session: string | null, error: unknown): void {
  if (session !== null && error instanceof Error && isStatus(error, 401)) {
    actingTab.lose(session, error.message)
  }
}
