import { newDraft, type LineDraft } from "./line-draft"

/** "£1,234.50" as 1234.50; what is no such amount stays as it is, and is marked. */
function plainNumber(text: string): string {
  const bare = text.trim().replace(/^[^\d.,+-]+|\s+|[^\d.,]+$/g, "")
  return /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare)
    ? bare.replaceAll(",", "")
    : bare || text.trim()
}

/** Whether this is the text of spreadsheet cells, not of one word for one input. */
export function isTable(text: string): boolean {
  return /[\t\n\r]/.test(text.trim())
}

/**
 * Rows of a spreadsheet: SKU, price, from quantity, unit; the last two may be missing.
 * A first row without any digit in the price's column is the headings.
 */
export function pastedLines(text: string): LineDraft[] {
  const rows = text
    .split(/\r\n|\n|\r/)
    .map((row) => row.split("\t").map((cell) => cell.trim()))
    .filter((cells) => cells.some((cell) => cell !== ""))
  const [first] = rows
  const hasHeadings = first !== undefined && !/\d/.test(first[1] ?? "")
  return rows
    .slice(hasHeadings ? 1 : 0)
    .map(([sku = "", price = "", from = "", unit = ""]) =>
      newDraft({
        sku,
        value: plainNumber(price),
        from_quantity: from === "" ? "1" : plainNumber(from),
        unit_code: unit.toUpperCase(),
      })
    )
}
