import type { FetchError } from "@medusajs/js-sdk"
import { useQuery, useQueryClient } from "@tanstack/react-query"
import type { ContextAnswer } from "../answers"
import { isStatus } from "./is-status"
import { useChosenAccount } from "./use-account"
import { noteLost } from "./use-ask"
import { usePortal } from "./use-portal"

const CONTEXT = "/store/b2b/context"

/** Who is signed in and for which account he acts; null for a stranger. */
export function useContextAnswer() {
  const { sdk } = usePortal()
  const { account, scope, session, choose } = useChosenAccount()
  const ask = async (headers: Record<string, string>) => {
    const { context } = await sdk.client.fetch<{ context: ContextAnswer }>(
      CONTEXT,
      { headers }
    )
    return context
  }
  return useQuery<ContextAnswer | null, FetchError>({
    queryKey: [scope, CONTEXT],
    queryFn: async () => {
      if (!(await sdk.client.getToken())) {
        return null
      }
      try {
        return await ask(account ? { "x-b2b-account": account } : {})
      } catch (error) {
        noteLost(session, error)
        if (isStatus(error, 401)) {
          return null
        }
        if (account === null || !isStatus(error, 400, 403, 404)) {
          throw error
        }
        // No longer his: what is left is what he may choose from.
        choose(null)
        return ask({})
      }
    },
  })
}

export function useSignOut() {
  const { sdk } = usePortal()
  const { choose } = useChosenAccount()
  const client = useQueryClient()
  return async () => {
    await sdk.auth.logout().catch(() => undefined)
    await sdk.client.clearToken()
    choose(null)
    client.clear()
    await client.refetchQueries()
  }
}
