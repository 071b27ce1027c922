import type { ReadRow, RowValues } from "../../../modules/import"
import type { LineInput, PriceFileRow } from "../../../modules/pricing-schedule"

function textOf(values: RowValues, column: string): string {
  const value = values[column]
  return typeof value === "string" ? value : ""
}

/** A row of a file of prices with what it leaves out. */
export function priceFileRow(
  row: Extract<ReadRow, { values: RowValues }>,
  cells: string[]
): PriceFileRow {
  const { values } = row
  const base_schedule = textOf(values, "base_schedule")
  // The columns' own cells let nothing else through.
  const method = (textOf(values, "method") || "price") as LineInput["method"]
  const base = (textOf(values, "base") ||
    baseOf(method, base_schedule)) as LineInput["base"]
  return {
    line: row.line,
    key: row.key,
    cells,
    schedule: textOf(values, "schedule"),
    sku: textOf(values, "sku"),
    variant: textOf(values, "variant"),
    category: textOf(values, "category"),
    method,
    base,
    base_schedule,
    value: textOf(values, "value"),
    unit: textOf(values, "unit"),
    from_quantity: textOf(values, "from_quantity") || "1",
    currency: textOf(values, "currency"),
  }
}

function baseOf(
  method: LineInput["method"],
  baseSchedule: string
): LineInput["base"] {
  if (baseSchedule !== "") {
    return "schedule"
  }
  return method === "markup" ? "cost" : "list_price"
}
