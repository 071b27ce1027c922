import { Combobox } from "@medusajs/dashboard/components"
import { useDeferredValue, useState } from "react"
import { useAnswer } from "../hooks/use-answer"
import type { Lookup, LookupAnswer, Option } from "./form"

type LookupInputProps = {
  find: Lookup
  id: string
  placeholder?: string
} & (
  | { many: false; value: string; onChange: (value: string) => void }
  | { many: true; value: string[]; onChange: (value: string[]) => void }
)

function merge(known: Option[], found: Option[]): Option[] {
  const values = new Set(found.map((option) => option.value))
  return [...known.filter((option) => !values.has(option.value)), ...found]
}

/** Chooses among rows of a list of ours, which is searched as one types. */
export function LookupInput({
  find,
  id,
  placeholder,
  ...rest
}: LookupInputProps) {
  const [text, setText] = useState("")
  const [seen, setSeen] = useState<Option[]>(find.known ?? [])
  const q = useDeferredValue(text)
  const { data } = useAnswer<LookupAnswer>(find.path, {
    limit: 20,
    ...find.query,
    ...(q ? { q } : {}),
  })
  const found = data === undefined ? [] : find.options(data)
  const options = q ? found : merge(seen, found)
  /** Keeps the names of what is chosen when the search moves on. */
  const remember = (values: string[]) => {
    setSeen(
      merge(seen, found).filter((option) => values.includes(option.value))
    )
  }
  const common = {
    id,
    options,
    searchValue: text,
    onSearchValueChange: setText,
    ...(placeholder ? { placeholder } : {}),
  }
  return rest.many ? (
    <Combobox<string[]>
      {...common}
      value={rest.value}
      onChange={(values) => {
        remember(values ?? [])
        rest.onChange(values ?? [])
      }}
    />
  ) : (
    <Combobox
      {...common}
      allowClear
      value={rest.value}
      onChange={(value) => {
        remember(value ? [value] : [])
        rest.onChange(value ?? "")
      }}
    />
  )
}
