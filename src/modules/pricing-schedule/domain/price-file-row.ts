import { MathBN } from "@medusajs/framework/utils"
import { pricingScheduleErrors } from "../errors"
import { refuseLine, type LineInput } from "./schedule-line"

/** A row of a price file as it was typed; "" where a cell is empty. */
export type PriceFileRow = {
  line: number
  /** How the row is called to people. */
  key: string
  cells: string[]
  schedule: string
  sku: string
  variant: string
  category: string
  method: LineInput["method"]
  base: LineInput["base"]
  base_schedule: string
  value: string
  unit: string
  from_quantity: string
  currency: string
}

/** What the shop knows of a row; null where it knows nothing. */
export type ResolvedRow = {
  line: number
  schedule_id: string | null
  currency_code: string | null
  office_id: string | null
  target_id: string | null
  /** What the unit holds. */
  content: string | null
  base_schedule_id: string | null
  base_currency_code: string | null
  base_office_id: string | null
  /** The line of the schedule that the row is about, where it has one. */
  existing_id: string | null
  existing: ExistingLine | null
  /** A line for the same quantity in another unit. */
  taken: { unit_code: string; from_quantity: string } | null
}

export type ExistingLine = Pick<
  LineInput,
  "method" | "base" | "base_schedule_id"
> & { value: string }

export function targetTypeOf(row: PriceFileRow): LineInput["target_type"] {
  if (row.sku !== "" || row.variant !== "") {
    return "variant"
  }
  return row.category === "" ? "everything" : "category"
}

/** The line of a schedule that a row becomes. */
export function lineOf(row: PriceFileRow, known: ResolvedRow): LineInput {
  return {
    target_type: targetTypeOf(row),
    target_id: known.target_id ?? "",
    method: row.method,
    base: row.base,
    base_schedule_id: row.base_schedule === "" ? null : known.base_schedule_id,
    value: row.value,
    unit_code: row.unit,
    from_quantity: row.from_quantity,
  }
}

/** What is wrong with a row, whatever other rows say; null: nothing. */
export function refusePriceRow(
  row: PriceFileRow,
  known: ResolvedRow
): string | null {
  return (
    refuseNames(row, known) ??
    refuseBase(row, known) ??
    refuseLine(lineOf(row, known), "this row", () => known.content)?.message ??
    refuseTaken(known)
  )
}

function refuseNames(row: PriceFileRow, known: ResolvedRow): string | null {
  const named = [row.sku, row.variant, row.category].filter(Boolean)
  if (named.length > 1) {
    return "it names more than one of sku, variant and category; keep one"
  }
  if (known.schedule_id === null) {
    return `there is no pricing schedule "${row.schedule}"; make it first`
  }
  if (row.currency !== "" && row.currency !== known.currency_code) {
    return `the schedule is in ${(known.currency_code ?? "").toUpperCase()}, and this is in ${row.currency.toUpperCase()}`
  }
  if (known.target_id !== null) {
    return null
  }
  return row.category === ""
    ? `there is no variant "${named[0] ?? ""}"`
    : `there is no category "${row.category}"`
}

function refuseBase(row: PriceFileRow, known: ResolvedRow): string | null {
  if (row.base_schedule === "") {
    return null
  }
  const isFitting =
    known.base_schedule_id !== null &&
    known.base_currency_code === known.currency_code &&
    (known.base_office_id === null || known.base_office_id === known.office_id)
  return isFitting
    ? null
    : pricingScheduleErrors.baseForeign("this row", row.base_schedule).message
}

function refuseTaken({ taken }: ResolvedRow): string | null {
  return (
    taken &&
    `the schedule has a price from the same quantity on already: ${taken.from_quantity} of ${taken.unit_code === "" ? "the base unit" : taken.unit_code}; use that unit`
  )
}

/** What a row does to its schedule. */
export function actionOf(
  line: LineInput,
  existing: ExistingLine | null
): "new" | "changed" | "unchanged" {
  if (existing === null) {
    return "new"
  }
  const isSame =
    existing.method === line.method &&
    existing.base === line.base &&
    existing.base_schedule_id === line.base_schedule_id &&
    MathBN.eq(existing.value, line.value)
  return isSame ? "unchanged" : "changed"
}
