import { useMutation } from "@tanstack/react-query"
import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminScheduleVariant } from "../answers"
import { sdk } from "../hooks/client"
import { lookedUp, type LineDraft } from "./line-draft"

/**
 * Finds the products of rows by their SKUs, in one request, and writes them into the
 * rows.
 * @param path of the schedule
 */
export function useSkus(
  path: string,
  mapAdded: (each: (draft: LineDraft) => LineDraft) => void
) {
  const { t } = useTranslation("b2b")
  const find = useMutation({
    mutationFn: (skus: string[]) =>
      sdk.client.fetch<{ variants: AdminScheduleVariant[] }>(`${path}/skus`, {
        method: "POST",
        body: { skus },
      }),
    onSuccess: ({ variants }, skus) => {
      mapAdded((draft) =>
        draft.target_type === "variant" && skus.includes(draft.sku.trim())
          ? lookedUp(draft, variants)
          : draft
      )
    },
    onError: ({ message }) => {
      toast.error(t("failure.notDone"), { description: message })
    },
  })
  return (rows: readonly LineDraft[]) => {
    const skus = new Set(
      rows.flatMap(({ target_type, sku }) =>
        target_type === "variant" && sku.trim() !== "" ? sku.trim() : []
      )
    )
    if (skus.size > 0) {
      find.mutate([...skus])
    }
  }
}
