import { clx } from "@medusajs/ui"
import type { Option } from "../kit/form"

const cell =
  "txt-compact-small bg-transparent h-10 w-full px-3 outline-none focus:shadow-borders-interactive-with-active rounded-sm disabled:text-ui-fg-muted"

type CellProps = {
  /** The column and the row, for who cannot see them. */
  label: string
  value: string
  disabled?: boolean
  onChange: (value: string) => void
}

/** A cell that is typed into. */
export function TextCell({
  label,
  value,
  disabled = false,
  align = "left",
  onChange,
  onLeave,
}: CellProps & { align?: "left" | "right"; onLeave?: () => void }) {
  return (
    <input
      className={clx(cell, align === "right" && "text-right tabular-nums")}
      aria-label={label}
      autoComplete="off"
      value={value}
      disabled={disabled}
      onChange={(event) => {
        onChange(event.target.value)
      }}
      onBlur={onLeave}
    />
  )
}

/** A cell with one of a few: the browser's own, of which a page may hold hundreds. */
export function ChoiceCell({
  label,
  value,
  options,
  disabled = false,
  className,
  onChange,
}: CellProps & { options: Option[]; className?: string }) {
  return (
    <select
      className={clx(cell, "cursor-pointer pr-1 pl-2", className)}
      aria-label={label}
      value={value}
      disabled={disabled}
      onChange={(event) => {
        onChange(event.target.value)
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}
