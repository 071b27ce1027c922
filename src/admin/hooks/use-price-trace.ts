import type { FetchError } from "@medusajs/js-sdk"
import { useMutation } from "@tanstack/react-query"
import type { AdminTraceAnswer } from "../answers"
import { sdk } from "./client"

/** Asks what an account pays, and why; it changes nothing. */
export function usePriceTrace() {
  return useMutation<AdminTraceAnswer, FetchError, Record<string, unknown>>({
    mutationFn: (body) =>
      sdk.client.fetch("/admin/b2b/prices/trace", { method: "POST", body }),
  })
}
