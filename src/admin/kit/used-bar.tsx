import { clx } from "@medusajs/ui"

type UsedBarProps = {
  label: string
  used: number
  amount: number
  /** In words, beside the bar. */
  text: string
}

/** How much of an amount is used; red where it is more than there is. */
export function UsedBar({ label, used, amount, text }: UsedBarProps) {
  const share = amount > 0 ? used / amount : 1
  const percent = Math.round(Math.min(Math.max(share, 0), 1) * 100)
  return (
    <div className="flex min-w-40 flex-col gap-y-1 py-2">
      <div
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={text}
        className="bg-ui-bg-component h-1.5 w-full overflow-hidden rounded-full"
      >
        <div
          className={clx(
            "h-full rounded-full",
            share >= 1 ? "bg-ui-tag-red-icon" : "bg-ui-tag-green-icon"
          )}
          style={{ width: `${String(percent)}%` }}
        />
      </div>
      <span className="txt-compact-xsmall text-ui-fg-subtle">{text}</span>
    </div>
  )
}
