import type { FetchError } from "@medusajs/js-sdk"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { sdk } from "./client"

/** One write: POST unless it says otherwise. */
export type Change = {
  path: string
  method?: "POST" | "PUT" | "DELETE"
  body?: Record<string, unknown>
}

/**
 * Sends writes. What a write changes shows in several lists (a suspended member
 * stands in the matrix and in the log too), so each makes all of ours ask again;
 * only those on the screen do.
 */
export function useChange<Answer = unknown>() {
  const client = useQueryClient()
  return useMutation<Answer, FetchError, Change>({
    mutationFn: ({ path, method = "POST", body }) =>
      sdk.client.fetch(path, {
        method,
        ...(method === "DELETE" ? {} : { body: body ?? {} }),
      }),
    onSettled: () => client.invalidateQueries({ queryKey: ["b2b"] }),
  })
}
