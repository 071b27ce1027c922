import { Checkbox, Label, Text } from "@medusajs/ui"
import { useId } from "react"
import type { Option } from "./form"

/** A list of things to tick, each with what it means. */
export function Checks({
  options,
  value,
  onChange,
}: {
  options: Option[]
  value: string[]
  onChange: (value: string[]) => void
}) {
  const id = useId()
  return (
    <div className="shadow-borders-base bg-ui-bg-base divide-y rounded-lg">
      {options.map((option) => (
        <div key={option.value} className="flex items-start gap-x-3 px-3 py-2">
          <Checkbox
            id={`${id}-${option.value}`}
            className="mt-0.5"
            checked={value.includes(option.value)}
            onCheckedChange={(checked) => {
              onChange(
                checked === true
                  ? [...value, option.value]
                  : value.filter((chosen) => chosen !== option.value)
              )
            }}
          />
          <Label
            htmlFor={`${id}-${option.value}`}
            size="small"
            className="flex flex-1 flex-col gap-y-0.5"
          >
            {option.label}
            {option.hint && (
              <Text as="span" size="xsmall" className="text-ui-fg-subtle">
                {option.hint}
              </Text>
            )}
          </Label>
        </div>
      ))}
    </div>
  )
}
