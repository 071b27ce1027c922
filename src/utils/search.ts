/** A text for `$ilike`, in which `%` and `_` stand for themselves. */
export function literally(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&")
}

/** The filter value for "contains this text". */
function containing(text: string) {
  return { $ilike: `%${literally(text)}%` }
}

/** Filters for rows in which any of these columns contains the text. */
export function anyColumnContains(columns: string[], text: string) {
  return columns.map((column) => ({ [column]: containing(text) }))
}

/** As {@link anyColumnContains}, for the columns of a relation. */
export function relationContains(
  relation: string,
  columns: string[],
  text: string
) {
  return anyColumnContains(columns, text).map((filter) => ({
    [relation]: filter,
  }))
}
