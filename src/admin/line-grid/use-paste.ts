import { useEffect, useRef } from "react"

/**
 * Takes what is pasted anywhere on the page, but for fields of other forms.
 * @param take answers whether it took the text; if not, the browser pastes it
 * @returns for the element that the grid is in
 */
export function usePaste<Element extends HTMLElement>(
  take: (text: string) => boolean
) {
  const grid = useRef<Element>(null)
  const taking = useRef(take)
  taking.current = take
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const at = event.target instanceof HTMLElement ? event.target : null
      const isForeign =
        at?.closest("input, textarea, select, [role=dialog]") != null &&
        grid.current?.contains(at) !== true
      const text = event.clipboardData?.getData("text/plain") ?? ""
      if (!isForeign && text !== "" && taking.current(text)) {
        event.preventDefault()
      }
    }
    document.addEventListener("paste", onPaste)
    return () => {
      document.removeEventListener("paste", onPaste)
    }
  }, [])
  return grid
}
