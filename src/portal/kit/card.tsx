import { clx } from "@medusajs/ui"
import { useId, type ReactNode } from "react"

type CardProps = {
  title?: string
  actions?: ReactNode
  children: ReactNode
  /** Without inner margins, for lists. */
  flush?: boolean
}

/** One thing on a screen, in a frame. */
export function Card({ title, actions, children, flush }: CardProps) {
  const id = useId()
  return (
    <section
      {...(title ? { "aria-labelledby": id } : {})}
      className="bg-ui-bg-base shadow-elevation-card-rest rounded-lg"
    >
      {(title ?? actions) && (
        <div className="flex flex-wrap items-center justify-between gap-2 px-4 pt-4">
          {title && (
            <h2 id={id} className="h2-core">
              {title}
            </h2>
          )}
          {actions}
        </div>
      )}
      <div className={clx(!flush && "p-4", flush && title && "pt-2")}>
        {children}
      </div>
    </section>
  )
}
