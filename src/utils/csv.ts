export type Cell =
  /** What people typed: may hold anything. */
  | { text: string | null }
  /** What we computed: numbers and days. */
  | { value: string | number | null }

/** How spreadsheets recognise a formula, wide characters included. */
export const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/

/** A sign, then digits and what belongs to a phone number: cannot be a formula. */
export const HARMLESS = /^\s*[+-][\d\s().-]*$/

/**
 * A cell of RFC 4180. Spreadsheets run a text that begins like a formula, and
 * buyers write PO numbers and instructions: such text gets an apostrophe in
 * front. Numbers of our own, negative ones too, and phone numbers do not.
 */
export function writeCell(cell: Cell): string {
  const content = "text" in cell ? harmless(cell.text ?? "") : cell.value
  const written = String(content ?? "")
  return /[",;\t\r\n]/.test(written)
    ? `"${written.replaceAll('"', '""')}"`
    : written
}

function harmless(text: string): string {
  return FORMULA.test(text) && !HARMLESS.test(text) ? `'${text}` : text
}

/** Rows of a table with a header row; each line ends in CRLF, the last too. */
export function writeTable(rows: Record<string, Cell>[]): string {
  const header = Object.keys(rows[0] ?? {}).map((name) => ({ value: name }))
  return [header, ...rows.map((row) => Object.values(row))]
    .map(writeRow)
    .join("")
}

/** One row of text alone. */
export function writeTextRow(cells: string[]): string {
  return writeRow(cells.map((text) => ({ text })))
}

/** One row, with the CRLF that ends it. */
export function writeRow(cells: Cell[]): string {
  return `${cells.map(writeCell).join(",")}\r\n`
}
