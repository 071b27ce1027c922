import type { ReactNode } from "react"

type EmptyProps = { title: string; text?: string; children?: ReactNode }

/** Stands where a list has nothing yet, and says what to do about it. */
export function Empty({ title, text, children }: EmptyProps) {
  return (
    <div className="flex flex-col items-center gap-y-3 px-6 py-12 text-center">
      <p className="txt-medium-plus">{title}</p>
      {text && (
        <p className="txt-small text-ui-fg-subtle max-w-prose">{text}</p>
      )}
      {children}
    </div>
  )
}
