type Fields = Record<string, unknown>

/** The fields that a write changes, as they were and as they are then. */
export function changesOf(
  before: object,
  written: object
): { before: Fields; after: Fields } {
  const was = new Map<string, unknown>(Object.entries(before))
  const changed = Object.entries(written).filter(
    ([key, value]) => !same(was.get(key), value)
  )
  return {
    before: Object.fromEntries(changed.map(([key]) => [key, was.get(key)])),
    after: Object.fromEntries(changed),
  }
}

function same(before: unknown, after: unknown): boolean {
  return JSON.stringify(before ?? null) === JSON.stringify(after ?? null)
}
