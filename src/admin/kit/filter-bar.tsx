import { Input, Label } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Lookup, Option } from "./form"
import { LookupInput } from "./lookup-input"
import { SelectInput } from "./select-input"

/** One filter, declared; `id` is what the server calls it. */
export type Filter = { id: string; label: string } & (
  | { kind: "lookup"; find: Lookup }
  /** `none`: what choosing nothing means, where that is not any. */
  | { kind: "choice"; options: Option[]; none?: string }
  | { kind: "day" }
)

type FilterBarProps = {
  filters: Filter[]
  values: Record<string, string>
  onChange: (id: string, value: string) => void
}

/** What a list is narrowed down by, all at once in sight. */
export function FilterBar({ filters, values, onChange }: FilterBarProps) {
  return (
    <div className="grid grid-cols-2 gap-4 px-6 py-4 lg:grid-cols-3 2xl:grid-cols-6">
      {filters.map((filter) => (
        <div key={filter.id} className="flex min-w-0 flex-col gap-y-1">
          <Label size="xsmall" htmlFor={`filter-${filter.id}`}>
            {filter.label}
          </Label>
          <FilterInput
            filter={filter}
            value={values[filter.id] ?? ""}
            onChange={(value) => {
              onChange(filter.id, value)
            }}
          />
        </div>
      ))}
    </div>
  )
}

function FilterInput({
  filter,
  value,
  onChange,
}: {
  filter: Filter
  value: string
  onChange: (value: string) => void
}) {
  const { t } = useTranslation("b2b")
  const id = `filter-${filter.id}`
  switch (filter.kind) {
    case "lookup":
      return (
        <LookupInput
          // What is known of the choice may come later than the page.
          key={filter.find.known?.[0]?.value ?? ""}
          id={id}
          many={false}
          find={filter.find}
          placeholder={t("filters.any")}
          value={value}
          onChange={onChange}
        />
      )
    case "choice":
      return (
        <SelectInput
          id={id}
          options={filter.options}
          none={filter.none ?? t("filters.any")}
          value={value}
          onChange={onChange}
        />
      )
    case "day":
      return (
        <Input
          id={id}
          type="date"
          value={value}
          onChange={(event) => {
            onChange(event.target.value)
          }}
        />
      )
  }
}
