import { XMark } from "@medusajs/icons"
import { useState, type ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { Field } from "./fields"
import { Lookup } from "./lookup"
import type { Option } from "./option"

type PickInputProps = {
  field: Extract<Field, { kind: "pick" }>
  hint: ReactNode
}

/** A form's line that is filled from what the server finds. */
export function PickInput({ field, hint }: PickInputProps) {
  const { t } = useTranslation()
  const { many, name, label, optional } = field
  const [chosen, setChosen] = useState<Option[]>(field.chosen ?? [])
  return (
    <div className="flex flex-col gap-y-2">
      <Lookup
        label={optional ? `${label} ${t("form.optional")}` : label}
        nothing={field.nothing}
        sources={field.sources}
        value={many ? null : (chosen[0] ?? null)}
        {...(optional && !many ? { none: t("form.none") } : {})}
        hint={hint}
        onPick={(option) => {
          const kept = many
            ? chosen.filter(({ value }) => value !== option?.value)
            : []
          setChosen(option ? [...kept, option] : kept)
        }}
      />
      {chosen.map((option) => (
        <input
          key={option.value}
          type="hidden"
          name={name}
          value={option.value}
        />
      ))}
      {many && chosen.length > 0 && (
        <ul aria-label={label} className="flex flex-wrap gap-2">
          {chosen.map((option) => (
            <li
              key={option.value}
              className="bg-ui-bg-component txt-small flex items-center rounded-md pl-3"
            >
              <span className="min-w-0 break-words">{option.label}</span>
              <button
                type="button"
                aria-label={t("form.takeOut", { of: option.label })}
                className="text-ui-fg-subtle flex size-11 shrink-0 items-center justify-center"
                onClick={() => {
                  setChosen(
                    chosen.filter(({ value }) => value !== option.value)
                  )
                }}
              >
                <XMark aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
