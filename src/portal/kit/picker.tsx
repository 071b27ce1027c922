import { ChevronRight } from "@medusajs/icons"
import { clx } from "@medusajs/ui"
import { useId, useState, type ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { Action } from "./action"
import { Search } from "./search"
import { Sheet } from "./sheet"
import type { Option } from "./fields"

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

/** Chooses one of what the member may use, from a sheet that can be searched. */
export function Picker({
  label,
  nothing,
  options,
  value,
  onPick,
  none,
  hint,
  isPending,
  footer,
}: PickerProps) {
  const { t } = useTranslation()
  const [isOpen, setIsOpen] = useState(false)
  const [q, setQ] = useState("")
  const id = useId()
  const chosen = options.find((option) => option.value === value)
  const found = options.filter(({ label: name, hint: more }) =>
    `${name} ${more ?? ""}`.toLowerCase().includes(q.toLowerCase())
  )
  const pick = (next: string | null) => {
    setIsOpen(false)
    setQ("")
    onPick(next)
  }

  return (
    <div className="flex flex-col gap-y-1">
      <span id={id} className="txt-small-plus">
        {label}
      </span>
      <button
        type="button"
        aria-labelledby={`${id} ${id}-value`}
        aria-haspopup="dialog"
        disabled={isPending}
        onClick={() => {
          setIsOpen(true)
        }}
        className="bg-ui-bg-field shadow-borders-base hover:bg-ui-bg-field-hover flex min-h-11 w-full items-center gap-x-2 rounded-md px-3 py-2 text-left"
      >
        <span id={`${id}-value`} className="min-w-0 flex-1">
          <span
            className={clx("txt-medium block", !chosen && "text-ui-fg-subtle")}
          >
            {chosen?.label ?? nothing}
          </span>
          {chosen?.hint && (
            <span className="txt-small text-ui-fg-subtle block">
              {chosen.hint}
            </span>
          )}
        </span>
        <ChevronRight className="text-ui-fg-muted shrink-0" aria-hidden />
      </button>
      {hint}
      {isOpen && (
        <Sheet
          title={label}
          onClose={() => {
            setIsOpen(false)
          }}
          {...(footer ? { footer } : {})}
        >
          {options.length > 7 && (
            <Search label={t("search")} value={q} onChange={setQ} />
          )}
          <ul className="divide-y" aria-label={label}>
            {found.map((option) => (
              <li key={option.value}>
                <button
                  type="button"
                  aria-pressed={option.value === value}
                  onClick={() => {
                    pick(option.value)
                  }}
                  className={clx(
                    "hover:bg-ui-bg-base-hover flex min-h-12 w-full flex-col justify-center rounded-md px-3 py-2 text-left",
                    option.value === value && "bg-ui-bg-highlight"
                  )}
                >
                  <span className="txt-medium">{option.label}</span>
                  {option.hint && (
                    <span className="txt-small text-ui-fg-subtle">
                      {option.hint}
                    </span>
                  )}
                </button>
              </li>
            ))}
          </ul>
          {found.length === 0 && (
            <p className="txt-small text-ui-fg-subtle px-3">{t("noneFound")}</p>
          )}
          {none !== undefined && value !== null && (
            <Action
              onClick={() => {
                pick(null)
              }}
            >
              {none}
            </Action>
          )}
        </Sheet>
      )}
    </div>
  )
}
