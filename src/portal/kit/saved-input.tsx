import { clx, Label } from "@medusajs/ui"
import { useEffect, useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { inputClass } from "./input-class"

type SavedInputProps = {
  label: string
  value: string | null
  /** Told when he leaves the field and it reads differently; null where it is empty. */
  onSave: (value: string | null) => void
  type?: "text" | "date" | "tel" | "long"
  maxLength?: number
  optional?: boolean
}

/** One field that saves itself. */
export function SavedInput({
  label,
  value,
  onSave,
  type = "text",
  maxLength,
  optional,
}: SavedInputProps) {
  const { t } = useTranslation()
  const id = useId()
  const [typed, setTyped] = useState(value ?? "")
  useEffect(() => {
    setTyped(value ?? "")
  }, [value])
  const common = {
    id,
    autoComplete: "off",
    ...(maxLength ? { maxLength } : {}),
    value: typed,
    onBlur: () => {
      const text = typed.trim() || null
      if (text !== value) {
        onSave(text)
      }
    },
  }
  return (
    <div className="flex flex-col gap-y-1">
      <div className="flex gap-x-1">
        <Label htmlFor={id} size="small" weight="plus">
          {label}
        </Label>
        {optional && (
          <span className="txt-small text-ui-fg-subtle">
            {t("form.optional")}
          </span>
        )}
      </div>
      {type === "long" ? (
        <textarea
          {...common}
          rows={3}
          className={clx(inputClass, "py-2")}
          onChange={(event) => {
            setTyped(event.target.value)
          }}
        />
      ) : (
        <input
          {...common}
          type={type}
          className={inputClass}
          onChange={(event) => {
            setTyped(event.target.value)
          }}
          onKeyDown={(event) => {
            if (event.key === "Enter") {
              event.currentTarget.blur()
            }
          }}
        />
      )}
    </div>
  )
}
