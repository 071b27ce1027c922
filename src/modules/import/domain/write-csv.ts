import { FORMULA, HARMLESS } from "./formula"

function writeCell(cell: string): string {
  const harmless =
    FORMULA.test(cell) && !HARMLESS.test(cell) ? `'${cell}` : cell
  return /[",;\t\r\n]/.test(harmless)
    ? `"${harmless.replaceAll('"', '""')}"`
    : harmless
}

/** A row of RFC 4180; what a spreadsheet would run gets an apostrophe in front. */
export function writeCsvRow(cells: string[]): string {
  return `${cells.map(writeCell).join(",")}\r\n`
}
