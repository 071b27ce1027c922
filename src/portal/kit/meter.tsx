import { clx } from "@medusajs/ui"

type MeterProps = {
  label: string
  /** The same in words. */
  text: string
  /** Of what there is; above 1 it is full, and red. */
  share: number
}

/** How much of something is used, as a bar. */
export function Meter({ label, text, share }: MeterProps) {
  const percent = Math.round(Math.min(Math.max(share, 0), 1) * 100)
  return (
    <div
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={text}
      className="bg-ui-bg-switch-off h-2 overflow-hidden rounded-full"
    >
      <div
        className={clx(
          "h-full rounded-full",
          share >= 1 ? "bg-ui-tag-red-icon" : "bg-ui-tag-green-icon"
        )}
        style={{ width: `${String(percent)}%` }}
      />
    </div>
  )
}
