import { useSearchParams } from "react-router-dom"
import type { Option } from "./option"
import { inputClass } from "./input-class"

type FilterProps = {
  /** Its name in the page's address. */
  name: string
  label: string
  /** What the list shows while nothing is chosen. */
  all: string
  options: Option[]
}

/** Narrows the list of the page; what is chosen stands in the address. */
export function Filter({ name, label, all, options }: FilterProps) {
  const [params, setParams] = useSearchParams()
  return (
    <select
      aria-label={label}
      className={`${inputClass} sm:w-56`}
      value={params.get(name) ?? ""}
      onChange={(event) => {
        const next = new URLSearchParams(params)
        next.delete("page")
        next.delete(name)
        if (event.target.value) {
          next.set(name, event.target.value)
        }
        setParams(next, { replace: true })
      }}
    >
      <option value="">{all}</option>
      {options.map(({ value, label: text }) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  )
}
