export type JsonValue =
  string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue }

export type JsonObject = { [key: string]: JsonValue }

/** Applies `change` to every string in a value, keys left as they are. */
function mapStrings(
  value: JsonValue,
  change: (text: string) => string
): JsonValue {
  if (typeof value === "string") {
    return change(value)
  }
  if (Array.isArray(value)) {
    return value.map((entry) => mapStrings(entry, change))
  }
  return value !== null && typeof value === "object"
    ? mapObject(value, change)
    : value
}

function mapObject(
  value: JsonObject,
  change: (text: string) => string
): JsonObject {
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      key,
      mapStrings(entry, change),
    ])
  )
}

/**
 * The value as PostgreSQL's `jsonb` can hold it: without NUL characters and
 * halves of surrogate pairs, which a buyer can send in any text.
 */
export function storableJson(value: JsonObject): JsonObject {
  return mapObject(value, (text) =>
    text.replaceAll("\u0000", "").replace(/\p{Surrogate}/gu, "\uFFFD")
  )
}

/** JSON whose text depends on the content alone, not on the order of keys. */
export function canonicalJson(value: JsonValue): string {
  if (Array.isArray(value)) {
    return `[${value.map(canonicalJson).join(",")}]`
  }
  if (value !== null && typeof value === "object") {
    const entries = Object.keys(value)
      .sort()
      .map(
        (key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`
      )
    return `{${entries.join(",")}}`
  }
  return JSON.stringify(value)
}
