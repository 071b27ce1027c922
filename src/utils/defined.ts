/** The same object without the keys that are undefined: MikroORM would write them. */
export function definedOf<T extends object>(
  value: T
): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  const entries = Object.entries(value).filter(
    ([, field]) => field !== undefined
  )
  // What was taken out is what the type takes out.
  return Object.fromEntries(entries) as {
    [Key in keyof T]: Exclude<T[Key], undefined>
  }
}
