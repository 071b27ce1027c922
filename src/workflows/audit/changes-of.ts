type Fields = Record<string, unknown>

/** The fields that a write changes, as they were and as they are then. */
export function changesOf(
  before: object,
  written: object
): { before: Fields; after: Fields } {
  const changed = Object.entries(written).filter(
    ([key, value]) => !same(Reflect.get(before, key), value)
  )
  return {
    before: Object.fromEntries(
      changed.map(([key]) => [key, Reflect.get(before, key) as unknown])
    ),
    after: Object.fromEntries(changed),
  }
}

function same(before: unknown, after: unknown): boolean {
  return JSON.stringify(before ?? null) === JSON.stringify(after ?? null)
}
