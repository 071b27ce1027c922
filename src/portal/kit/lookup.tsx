import { useState, type ReactNode } from "react"
import { useOptions, type Source } from "../hooks/use-options"
import { Failure } from "./failure"
import type { Option } from "./option"
import { Loading } from "./loading"
import { PickerBox } from "./picker-box"

type LookupProps = {
  label: string
  /** What the button says while nothing is chosen. */
  nothing: string
  sources: Source[]
  value: Option | null
  onPick: (option: Option | null) => void
  /** A way to choose none; left out: one must be chosen. */
  none?: string
  hint?: ReactNode
}

/** Chooses one of what the server finds; a company may have thousands of sites. */
export function Lookup({ sources, value, onPick, ...box }: LookupProps) {
  const [q, setQ] = useState("")
  const found = useOptions(sources, q)
  return (
    <PickerBox
      {...box}
      chosen={value}
      found={found.data ?? []}
      search={{ q, onSearch: setQ }}
      onPick={onPick}
    >
      {found.error ? (
        <Failure error={found.error} />
      ) : found.isPending ? (
        <Loading />
      ) : undefined}
    </PickerBox>
  )
}
