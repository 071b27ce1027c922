/** The fields in which two states differ, as the log wants them. */
export type Changes = {
  before: Record<string, unknown>
  after: Record<string, unknown>
}

/** What a patch changes of a row; fields that are left out or stay are not in it. */
export function changesOf(row: object, patch: object): Changes {
  const was = new Map<string, unknown>(Object.entries(row))
  const changed = Object.entries(patch).filter(
    ([key, value]) =>
      value !== undefined &&
      JSON.stringify(value) !== JSON.stringify(was.get(key))
  )
  return {
    before: Object.fromEntries(changed.map(([key]) => [key, was.get(key)])),
    after: Object.fromEntries(changed),
  }
}
