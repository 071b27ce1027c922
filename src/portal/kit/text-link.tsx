import type { ReactNode } from "react"
import { Link } from "react-router-dom"

type TextLinkProps = {
  to: string
  /** What the page that it leads to is told. */
  state?: Record<string, string>
  children: ReactNode
}

/** A way on in words, high enough for a thumb. */
export function TextLink({ to, state, children }: TextLinkProps) {
  return (
    <Link
      to={to}
      state={state}
      className="txt-medium text-ui-fg-interactive flex min-h-11 items-center"
    >
      {children}
    </Link>
  )
}
