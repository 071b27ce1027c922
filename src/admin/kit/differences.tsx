import { Text } from "@medusajs/ui"

type Values = Record<string, unknown> | null

function shown(value: unknown): string {
  if (value === null || value === undefined || value === "") {
    return "–"
  }
  return typeof value === "string" ? value : JSON.stringify(value)
}

/** The fields that differ, each with what it was and what it is. */
export function Differences({
  before,
  after,
}: {
  before: Values
  after: Values
}) {
  const names = [
    ...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]),
  ]
  if (names.length === 0) {
    return "-"
  }
  return (
    <div className="flex flex-col gap-y-0.5 py-2 whitespace-normal">
      {names.map((name) => (
        <Text key={name} size="xsmall" className="break-words">
          <span className="text-ui-fg-muted">{name} </span>
          {before !== null && name in before && (
            <span className="text-ui-fg-subtle line-through">
              {shown(before[name])}
            </span>
          )}
          {after !== null && name in after && (
            <span> {shown(after[name])}</span>
          )}
        </Text>
      ))}
    </div>
  )
}
