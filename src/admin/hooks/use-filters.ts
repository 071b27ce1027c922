import { useQueryParams } from "@medusajs/dashboard/hooks"
import { useEffect, useRef } from "react"
import { useSearchParams } from "react-router-dom"

/**
 * The values of filters that stand in the address bar, and how to set one: the
 * list beside them begins at its first page again.
 * @param prefix of the list that they narrow down
 */
export function useFilters(ids: string[], prefix: string) {
  const asked = useQueryParams(ids, prefix)
  const [params, setParams] = useSearchParams()
  // The router hands out the address as last rendered: a second filter that is set
  // before that would undo the first.
  const latest = useRef(params)
  useEffect(() => {
    latest.current = params
  }, [params])
  const values = Object.fromEntries(
    ids.flatMap((id) => {
      const value = asked[id]
      return value ? [[id, value]] : []
    })
  )
  const set = (id: string, value: string) => {
    const next = new URLSearchParams(latest.current)
    if (value === "") {
      next.delete(`${prefix}_${id}`)
    } else {
      next.set(`${prefix}_${id}`, value)
    }
    next.delete(`${prefix}_offset`)
    latest.current = next
    setParams(next, { replace: true })
  }
  return { values, set }
}
