import { useQueryParams } from "@medusajs/dashboard/hooks"
import { useSearchParams } from "react-router-dom"

/**
 * The values of filters that stand in the address bar, and how to set one: the
 * list beside them begins at its first page again.
 * @param prefix of the list that they narrow down
 */
export function useFilters(ids: string[], prefix: string) {
  const asked = useQueryParams(ids, prefix)
  const [, setParams] = useSearchParams()
  const values = Object.fromEntries(
    ids.flatMap((id) => {
      const value = asked[id]
      return value ? [[id, value]] : []
    })
  )
  const set = (id: string, value: string) => {
    setParams(
      (params) => {
        const next = new URLSearchParams(params)
        if (value === "") {
          next.delete(`${prefix}_${id}`)
        } else {
          next.set(`${prefix}_${id}`, value)
        }
        next.delete(`${prefix}_offset`)
        return next
      },
      { replace: true }
    )
  }
  return { values, set }
}
