import { parse } from "csv-parse/sync"

/** A line as it was pasted: `row` counts the text's lines, from 1. */
export type TypedLine = {
  row: number
  /** SKU, own part number or barcode, as typed. */
  code: string
  /** As typed; null: none, which means one. */
  quantity: string | null
  /** Code or name of the unit, as typed; null: the one offered first. */
  unit: string | null
}

/** What a column may be called, small and without signs. */
const NAMES = {
  code: [
    "sku",
    "code",
    "item",
    "itemno",
    "itemnumber",
    "article",
    "articleno",
    "articlenumber",
    "partno",
    "partnumber",
    "part",
    "product",
    "productcode",
    "stockcode",
    "barcode",
    "ean",
    "gtin",
    "upc",
  ],
  quantity: ["quantity", "qty", "amount", "count", "pieces"],
  unit: ["unit", "uom", "unitcode", "unitofmeasure", "pack"],
} as const

type Column = keyof typeof NAMES

type Columns = Record<Column, number>

const IN_ORDER: Columns = { code: 0, quantity: 1, unit: 2 }

/** A number as people write it: 12, 1.5 or 1,5; `1,000` may mean two things. */
const PLAIN = /^\d{1,12}(\.\d{1,6})?$/
const WITH_COMMA = /^\d{1,12},(\d{1,2}|\d{4,6})$/

/**
 * A typed quantity as an exact decimal.
 * @returns null where it is none above 0, or could mean two
 */
export function typedQuantity(typed: string): string | null {
  const text = typed.replace(/[\s\u00a0\u202f]/g, "")
  const decimal = WITH_COMMA.test(text) ? text.replace(",", ".") : text
  return PLAIN.test(decimal) && Number(decimal) > 0 ? decimal : null
}

/**
 * Lines of `code, quantity, unit` out of pasted text or of a CSV file. Cells are
 * separated by tab, semicolon or comma; a first line with the columns' names says
 * their order. Lines without a code are left out: nobody asked for anything there.
 */
export function readQuickOrder(text: string): TypedLine[] {
  const [first, ...others] = rowsOf(text.replace(/^\ufeff/, ""))
  if (!first) {
    return []
  }
  const named = columnsOf(first.cells)
  return [...(named ? [] : [first]), ...others].flatMap((row) =>
    lineOf(row, named ?? IN_ORDER)
  )
}

type Row = { row: number; cells: string[] }

function rowsOf(text: string): Row[] {
  const options = {
    delimiter: separatorOf(text),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    trim: true,
  } as const
  let records: unknown
  try {
    records = parse(text, { ...options, relax_quotes: true })
  } catch {
    // A quote that nobody closed, as in 4": then no quote means anything.
    records = parse(text, { ...options, quote: false })
  }
  // csv-parse types no records that carry `info`.
  return (records as { info: { lines: number }; record: string[] }[]).map(
    ({ info, record }) => ({ row: info.lines, cells: record })
  )
}

/** Of those that occur, the one that least often is part of what it separates. */
function separatorOf(text: string): string {
  return ["\t", ";"].find((separator) => text.includes(separator)) ?? ","
}

function columnsOf(cells: string[]): Columns | null {
  const names = cells.map((cell) => cell.toLowerCase().replace(/[^a-z]/g, ""))
  const place = (column: Column): number =>
    names.findIndex((name) => NAMES[column].some((known) => known === name))
  const code = place("code")
  // A product may be called "Pack" or "Part": a quantity beside it is a number.
  return code >= 0 && !cells.some((cell) => typedQuantity(cell) !== null)
    ? { code, quantity: place("quantity"), unit: place("unit") }
    : null
}

function lineOf({ row, cells }: Row, columns: Columns): TypedLine[] {
  const code = cells[columns.code] ?? ""
  return code === ""
    ? []
    : [
        {
          row,
          code,
          quantity: cells[columns.quantity] || null,
          unit: cells[columns.unit] || null,
        },
      ]
}

/** One code has one spelling: ` brk-1 ` and `BRK-1` are the same. */
export function sameCode(code: string): string {
  return code.trim().replace(/\s+/g, " ").toLowerCase()
}

/** The unit that somebody means by its code, its name or the name's first word. */
export function unitMeant<Unit extends { code: string; name: string }>(
  units: readonly Unit[],
  typed: string
): Unit | null {
  const said = sameCode(typed)
  const by = (matches: (unit: Unit) => boolean): Unit | null => {
    const [found, other] = units.filter(matches)
    return found && !other ? found : null
  }
  const singular = said.replace(/\.$/, "").replace(/(?<=..)s$/, "")
  const word = PLAIN_WORDS[singular] ?? PLAIN_WORDS[said] ?? null
  return (
    by(({ code }) => sameCode(code) === said) ??
    by(({ name }) => sameCode(name) === said) ??
    by(({ code }) => code === word) ??
    by(({ name }) => sameCode(name).split(" ")[0] === singular)
  )
}

/** What people write for the usual units, in the singular. */
const PLAIN_WORDS: Readonly<Record<string, string>> = {
  each: "C62",
  ea: "C62",
  pc: "C62",
  pce: "C62",
  piece: "C62",
  m: "MTR",
  metre: "MTR",
  meter: "MTR",
  m2: "MTK",
  sqm: "MTK",
  m3: "MTQ",
  l: "LTR",
  litre: "LTR",
  liter: "LTR",
  g: "GRM",
  kg: "KGM",
  t: "TNE",
  ton: "TNE",
  tonne: "TNE",
  pk: "XPK",
  pack: "XPK",
  pallet: "XPX",
  plt: "XPX",
  box: "XBX",
  boxe: "XBX",
  bag: "XBG",
  roll: "XRO",
  sheet: "XST",
  length: "LN",
  thousand: "MIL",
}
