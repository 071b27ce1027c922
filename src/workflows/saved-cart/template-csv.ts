import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { headerOf, readCsv, type CsvRow } from "../../modules/import"
import {
  cartTemplateErrors,
  MOST_LINES,
  type CartTemplateLineRow,
} from "../../modules/saved-cart"
import { UNIT_CODE } from "../../modules/trade"
import { decimal, text } from "../../utils/body-fields"
import { toMedusaError } from "../../utils/catalogue-error"
import { writeTable } from "../../utils/csv"
import type { TemplateLineInput } from "./template-lines"

/** The file's columns, in their order; `sku` and `quantity` must be there. */
const COLUMNS = [
  "heading",
  "sku",
  "title",
  "quantity",
  "unit",
  "stock_up_to",
  "locked",
  "line_reference",
] as const

type Column = (typeof COLUMNS)[number]

/** A template as a file that can be sent back; `title` is for people alone. */
export function templateCsv(lines: readonly CartTemplateLineRow[]): string {
  const rows = lines.map((line) => ({
    heading: { text: line.heading },
    sku: { text: line.sku },
    title: { text: line.title },
    quantity: { value: line.quantity },
    unit: { text: line.unit_code },
    stock_up_to: { value: line.stock_up_to },
    locked: { value: line.locked ? "yes" : "no" },
    line_reference: { text: line.line_reference },
  }))
  return rows.length > 0 ? writeTable(rows) : `${COLUMNS.join(",")}\r\n`
}

/** A line of a file, and where it stands in it. */
export type FileLine = TemplateLineInput & { row: number }

/**
 * The lines of such a file, by SKU: one query for all of them.
 * @throws MedusaError codes `b2b.cart_template.row_refused`, `b2b.import.invalid_file`
 */
export async function readTemplateCsv(
  container: MedusaContainer,
  content: string
): Promise<FileLine[]> {
  const header = headerOf(content)
  for (const column of ["sku", "quantity"] as const) {
    if (!header.includes(column)) {
      throw refused(1, `there is no column "${column}"`)
    }
  }
  const rows = [...readCsv(content, MOST_LINES + 1)].flat()
  if (rows.length === 0 || rows.length > MOST_LINES) {
    throw refused(
      rows.at(-1)?.line ?? 1,
      `a template has 1 to ${String(MOST_LINES)} lines`
    )
  }
  const parsed = rows.map((row) => parseRow(row, header))
  const skus = [...new Set(parsed.map(({ sku }) => sku))]
  const variants = await container
    .resolve(Modules.PRODUCT)
    .listProductVariants(
      { sku: skus },
      { select: ["id", "sku"], take: skus.length }
    )
  const idOf = new Map(variants.map(({ id, sku }) => [sku ?? "", id]))
  return parsed.map(({ sku, ...line }) => {
    const variant_id = idOf.get(sku)
    if (!variant_id) {
      throw refused(line.row, `the account is not offered ${sku}`)
    }
    return { ...line, variant_id }
  })
}

export function refused(row: number, detail: string): Error {
  return toMedusaError(cartTemplateErrors.rowRefused(row, detail))
}

const quantity = decimal(6)
const YES = new Set(["yes", "true", "1", "x"])

function parseRow({ line: row, cells }: CsvRow, header: string[]) {
  const cell = (column: Column): string | undefined => {
    const at = header.indexOf(column)
    // Our own files put an apostrophe before what a spreadsheet would run.
    const value =
      at < 0 ? "" : (cells[at] ?? "").trim().replace(/^'(?=[=+@-])/, "")
    return value === "" ? undefined : value
  }
  const take = (column: Column, schema: Schema): string | undefined => {
    const value = cell(column)
    const parsed = schema.safeParse(value)
    if (value !== undefined && !parsed.success) {
      throw refused(row, `"${value.slice(0, 40)}" is no ${column}`)
    }
    return parsed.data
  }
  const sku = take("sku", text(100))
  const amount = take("quantity", quantity)
  if (sku === undefined || amount === undefined) {
    throw refused(row, "it needs a sku and a quantity")
  }
  const unit_code = cell("unit")
  if (unit_code !== undefined && !UNIT_CODE.test(unit_code)) {
    throw refused(
      row,
      `"${unit_code.slice(0, 40)}" is no unit code such as C62`
    )
  }
  return {
    row,
    sku,
    quantity: amount,
    unit_code,
    stock_up_to: take("stock_up_to", quantity),
    locked: YES.has(cell("locked")?.toLowerCase() ?? ""),
    heading: take("heading", text(100)),
    line_reference: take("line_reference", text(60)),
  }
}

type Schema = {
  safeParse(
    value: unknown
  ): { success: true; data: string } | { success: false; data?: undefined }
}
