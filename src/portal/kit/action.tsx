import { Button, clx } from "@medusajs/ui"
import type { ComponentProps } from "react"

type ActionProps = ComponentProps<typeof Button> & {
  /** The one thing that the screen is for, in the merchant's colour. */
  main?: boolean
}

/** A button that a thumb hits: at least 44 px high. */
export function Action({ main, className, ...props }: ActionProps) {
  return (
    <Button
      type="button"
      size="large"
      variant={main ? "primary" : "secondary"}
      className={clx("min-h-11", main && "portal-main", className)}
      {...props}
    />
  )
}
