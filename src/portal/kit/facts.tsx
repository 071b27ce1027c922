import type { ReactNode } from "react"

/** Names and values; what is null is left out. */
export function Facts({ facts }: { facts: [string, ReactNode][] }) {
  return (
    <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
      {facts
        .filter(
          ([, value]) =>
            value !== null && value !== undefined && value !== false
        )
        .map(([name, value]) => (
          <div key={name} className="min-w-0">
            <dt className="txt-small text-ui-fg-subtle">{name}</dt>
            <dd className="txt-medium break-words">{value}</dd>
          </div>
        ))}
    </dl>
  )
}
