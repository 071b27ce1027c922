import { useState, type ReactNode } from "react"
import type { Option } from "./option"
import { PickerBox } from "./picker-box"

type PickerProps = {
  label: string
  /** What the button says while nothing is chosen. */
  nothing: string
  options: Option[]
  value: string | null
  onPick: (value: string | null) => void
  /** A way to choose none; left out: one must be chosen. */
  none?: string
  hint?: ReactNode
  isPending?: boolean
  /** Below the options: the way out for him who does not find his. */
  footer?: ReactNode
}

/** So many are seen at a glance. */
const UNSEARCHED = 7

/** Chooses one of what the member may use, from a sheet that can be searched. */
export function Picker({ options, value, onPick, ...box }: PickerProps) {
  const [q, setQ] = useState("")
  return (
    <PickerBox
      {...box}
      chosen={options.find((option) => option.value === value) ?? null}
      found={options.filter(({ label, hint }) =>
        `${label} ${hint ?? ""}`.toLowerCase().includes(q.toLowerCase())
      )}
      {...(options.length > UNSEARCHED
        ? { search: { q, onSearch: setQ } }
        : {})}
      onPick={(option) => {
        onPick(option?.value ?? null)
      }}
    />
  )
}
