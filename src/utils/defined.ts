/** Without the keys that are undefined, as `exactOptionalPropertyTypes` wants it. */
type Defined<Fields> = {
  [Key in keyof Fields]: Exclude<Fields[Key], undefined>
}

/** What a body really says: keys that were left out are no keys. */
export function defined<Fields extends object>(
  fields: Fields
): Defined<Fields> {
  const entries = Object.entries(fields).filter(
    ([, value]) => value !== undefined
  )
  return Object.fromEntries(entries) as Defined<Fields>
}
