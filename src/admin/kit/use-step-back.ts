import { useEffect } from "react"
import { useSearchParams } from "react-router-dom"
import type { AdminPage } from "../../api/admin/b2b/types"

/**
 * Back to the first page where a search left fewer rows than were skipped: the
 * dashboard's table keeps the offset when the search changes.
 */
export function useStepBack(page: AdminPage | undefined, prefix?: string) {
  const [, setSearchParams] = useSearchParams()
  const lost =
    page !== undefined && page.offset > 0 && page.offset >= page.count
  useEffect(() => {
    if (lost) {
      setSearchParams((params) => {
        params.delete(prefix ? `${prefix}_offset` : "offset")
        return params
      })
    }
  }, [lost, prefix, setSearchParams])
}
