/** The fields in which two states differ, as the log wants them. */
export type Changes = {
  before: Record<string, unknown>
  after: Record<string, unknown>
}

/** What a patch changes of a row; fields that are left out or stay are not in it. */
export function changesOf(row: object, patch: object): Changes {
  const changed = Object.entries(patch).filter(
    ([key, value]) =>
      value !== undefined &&
      JSON.stringify(value) !== JSON.stringify(Reflect.get(row, key))
  )
  return {
    before: Object.fromEntries(
      changed.map(([key]) => [key, Reflect.get(row, key) as unknown])
    ),
    after: Object.fromEntries(changed),
  }
}
