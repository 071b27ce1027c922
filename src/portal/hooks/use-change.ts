import type { FetchError } from "@medusajs/js-sdk"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useAsk } from "./use-ask"

/** One write: POST unless it says otherwise. */
export type Change = {
  path: string
  method?: "POST" | "DELETE"
  body?: Record<string, unknown>
}

/** Sends writes; whatever is on the screen then asks again. */
export function useChange<Answer = unknown>() {
  const ask = useAsk()
  const client = useQueryClient()
  return useMutation<Answer, FetchError, Change>({
    mutationFn: ({ path, method = "POST", body }) =>
      ask<Answer>(path, { method, ...(body ? { body } : {}) }),
    onSettled: (_, error, { path, method }) => {
      // What is deleted is not asked for again by the page that it leaves.
      const isGone = (asked: unknown) =>
        method === "DELETE" &&
        error === null &&
        typeof asked === "string" &&
        `${asked}/`.startsWith(`${path}/`)
      return client.invalidateQueries({
        predicate: ({ queryKey: [, asked] }) => !isGone(asked),
      })
    },
  })
}
