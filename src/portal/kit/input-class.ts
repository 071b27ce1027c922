import { clx } from "@medusajs/ui"

/** Every box that is typed or chosen in; red only after it was left wrong. */
export const inputClass = clx(
  "bg-ui-bg-field shadow-borders-base txt-medium text-ui-fg-base min-h-11 w-full rounded-md px-3",
  "placeholder:text-ui-fg-muted focus-visible:shadow-borders-interactive-with-active outline-none",
  "disabled:text-ui-fg-disabled [&:user-invalid]:shadow-borders-error"
)
