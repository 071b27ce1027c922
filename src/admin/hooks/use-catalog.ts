import type { FetchError } from "@medusajs/js-sdk"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type {
  AdminCatalogAnswer,
  AdminCatalogPreviewAnswer,
} from "../../api/admin/b2b/types"
import { sdk } from "./client"
import { useAnswer } from "./use-answer"

export type CatalogTarget = { type: string; target_id: string }

/** One catalog with how much it holds. */
export function useCatalog(id: string) {
  return useAnswer<AdminCatalogAnswer>(`/admin/b2b/catalogs/${id}`)
}

/** How many products a catalog would list with these entries too. */
export function useCatalogPreview(id: string, add: CatalogTarget[]) {
  return useQuery<AdminCatalogPreviewAnswer, FetchError>({
    queryKey: ["b2b", "catalog-preview", id, add],
    queryFn: () =>
      sdk.client.fetch(`/admin/b2b/catalogs/${id}/preview`, {
        method: "POST",
        body: { add },
      }),
    placeholderData: keepPreviousData,
  })
}
