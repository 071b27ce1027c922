/**
 * Whether a text can be an id at all. Anything else is not looked up: PostgreSQL
 * refuses some texts (a NUL) with an error of its own, which would be a 500.
 */
export function isEntityId(text: string): boolean {
  return /^[0-9A-Za-z_-]{1,200}$/.test(text)
}
