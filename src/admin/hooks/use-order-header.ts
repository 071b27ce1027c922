import { FetchError } from "@medusajs/js-sdk"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type {
  AdminOrderHeaderAnswer,
  AdminOrderTransmission,
  AdminOrderTransmissionAnswer,
} from "../../api/admin/b2b/types"
import { sdk } from "./client"

/** How often to look again while a document is on its way. */
const LOOK_AGAIN_MS = 5000

/** Tries after a failure that may pass; a 4xx does not. */
const MOST_FAILURES = 2

const onTheWay: AdminOrderTransmission["status"][] = [
  "pending",
  "sending",
  "retrying",
]

function orderHeaderKey(orderId: string) {
  return ["b2b", "order-header", orderId]
}

function mayPass(error: FetchError): boolean {
  return error.status === undefined || error.status >= 500
}

/** An order's B2B facts; `null` for an order without a trade account. */
export function useOrderHeader(orderId: string) {
  return useQuery<AdminOrderHeaderAnswer | null, FetchError>({
    queryKey: orderHeaderKey(orderId),
    queryFn: async () => {
      try {
        return await sdk.client.fetch<AdminOrderHeaderAnswer>(
          `/admin/b2b/orders/${orderId}/order-header`
        )
      } catch (error) {
        if (error instanceof FetchError && error.status === 404) {
          return null
        }
        throw error
      }
    },
    retry: (failures, error) => mayPass(error) && failures < MOST_FAILURES,
    refetchInterval: (query) =>
      query.state.data?.transmissions.some((transmission) =>
        onTheWay.includes(transmission.status)
      )
        ? LOOK_AGAIN_MS
        : false,
  })
}

/** Has one of the order's documents sent again. */
export function useRetryTransmission(orderId: string) {
  const client = useQueryClient()
  return useMutation<AdminOrderTransmissionAnswer, FetchError, string>({
    mutationFn: (transmissionId) =>
      sdk.client.fetch(`/admin/b2b/transmissions/${transmissionId}/retry`, {
        method: "POST",
      }),
    onSettled: () =>
      client.invalidateQueries({ queryKey: orderHeaderKey(orderId) }),
  })
}
