import { MagnifyingGlass } from "@medusajs/icons"
import { clx } from "@medusajs/ui"
import { useEffect, useState } from "react"
import { useHref, useLocation } from "react-router-dom"
import { inputClass } from "./input-class"

/** Long enough that a word is not asked for letter by letter. */
const TYPING_MS = 250

type SearchProps = {
  label: string
  value: string
  onChange: (text: string) => void
}

/** A search box that tells what was typed when the typing pauses. */
export function Search({ label, value, onChange }: SearchProps) {
  const [typed, setTyped] = useState(value)
  const here = useHref(useLocation().pathname)
  useEffect(() => {
    if (typed === value) {
      return undefined
    }
    const timer = setTimeout(() => {
      // The next screen may be loading; what was typed here is over then.
      if (window.location.pathname === here) {
        onChange(typed)
      }
    }, TYPING_MS)
    return () => {
      clearTimeout(timer)
    }
  })
  return (
    <div className="relative min-w-48 flex-1">
      <MagnifyingGlass
        aria-hidden
        className="text-ui-fg-muted pointer-events-none absolute left-3 top-3.5 z-10"
      />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        className={clx(inputClass, "pl-9")}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
        }}
      />
    </div>
  )
}
