import type { FetchError } from "@medusajs/js-sdk"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { FoundRows } from "../answers-company"
import type { Option } from "../kit/option"
import { useChosenAccount } from "./use-account"
import { useAsk, type Query } from "./use-ask"

/** A list of the API that something is chosen from, searched by the server. */
export type Source = {
  path: string
  query?: Query
  options: (answer: FoundRows) => Option[]
}

/** More than this one searches for. */
const SHOWN = 50

/** What fits the typed text, source after source. */
export function useOptions(sources: Source[], q: string) {
  const ask = useAsk()
  const { scope } = useChosenAccount()
  const asked = sources.map(({ path, query }) => ({ path, query }))
  return useQuery<Option[], FetchError>({
    queryKey: [scope, "options", asked, q],
    placeholderData: keepPreviousData,
    queryFn: async () => {
      const found = await Promise.all(
        sources.map(async ({ path, query, options }) =>
          options(
            await ask<FoundRows>(path, {
              query: { ...query, ...(q ? { q } : {}), limit: SHOWN },
            })
          )
        )
      )
      return found.flat()
    },
  })
}
