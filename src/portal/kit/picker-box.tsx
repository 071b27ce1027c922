import { ChevronRight } from "@medusajs/icons"
import { clx } from "@medusajs/ui"
import { useId, useState, type ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { Action } from "./action"
import type { Option } from "./option"
import { Search } from "./search"
import { Sheet } from "./sheet"

type PickerBoxProps = {
  label: string
  /** What the button says while nothing is chosen. */
  nothing: string
  chosen: Option | null
  /** Those that fit what was typed. */
  found: Option[]
  onPick: (option: Option | null) => void
  /** What is searched for; left out: there is no search. */
  search?: { q: string; onSearch: (q: string) => void }
  /** A way to choose none; left out: one must be chosen. */
  none?: string
  hint?: ReactNode
  isPending?: boolean
  /** Below the options: the way out for him who does not find his. */
  footer?: ReactNode
  /** In place of the options, while they are on their way. */
  children?: ReactNode
}

/** A box that shows what is chosen, and the sheet that it is chosen from. */
export function PickerBox({
  label,
  nothing,
  chosen,
  found,
  onPick,
  search,
  none,
  hint,
  isPending,
  footer,
  children,
}: PickerBoxProps) {
  const { t } = useTranslation()
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  const pick = (next: Option | null) => {
    setIsOpen(false)
    search?.onSearch("")
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
          {search && (
            <Search
              label={t("search")}
              value={search.q}
              onChange={search.onSearch}
            />
          )}
          {children ?? (
            <ul className="divide-y" aria-label={label}>
              {found.map((option) => (
                <li key={option.value}>
                  <button
                    type="button"
                    aria-pressed={option.value === chosen?.value}
                    onClick={() => {
                      pick(option)
                    }}
                    className={clx(
                      "hover:bg-ui-bg-base-hover flex min-h-12 w-full flex-col justify-center rounded-md px-3 py-2 text-left",
                      option.value === chosen?.value && "bg-ui-bg-highlight"
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
          )}
          {!children && found.length === 0 && (
            <p className="txt-small text-ui-fg-subtle px-3">{t("noneFound")}</p>
          )}
          {none !== undefined && chosen && (
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
