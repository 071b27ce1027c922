import type { Option } from "./option"

type ChoiceProps<Value extends string> = {
  label: string
  name: string
  options: (Option & { value: Value })[]
  value: Value
  isPending?: boolean
  onPick: (value: Value) => void
}

/** One of a few, all of them seen. */
export function Choice<Value extends string>({
  label,
  name,
  options,
  value,
  isPending,
  onPick,
}: ChoiceProps<Value>) {
  return (
    <fieldset disabled={isPending}>
      <legend className="txt-small-plus">{label}</legend>
      <div className="flex flex-wrap gap-x-6">
        {options.map((option) => (
          <label
            key={option.value}
            className="flex min-h-11 cursor-pointer items-center gap-x-3"
          >
            <input
              type="radio"
              name={name}
              className="size-5 shrink-0"
              checked={option.value === value}
              onChange={() => {
                onPick(option.value)
              }}
            />
            <span className="txt-medium">{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
