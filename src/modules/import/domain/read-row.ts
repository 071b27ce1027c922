import type { CellValue, Kind } from "./columns"

/** A row's cells by column; a column that the file lacks is left out. */
export type RowValues = Record<string, CellValue>

export type ReadRow =
  | { line: number; key: string; values: RowValues }
  | { line: number; key: string; message: string }

function keyOf(kind: Kind, header: string[], cells: string[]): string {
  return kind.key
    .map((column) => {
      const cell = (cells[header.indexOf(column)] ?? "").trim()
      return column === "email" ? cell.toLowerCase() : cell
    })
    .filter((cell) => cell !== "")
    .map((cell) => cell.slice(0, 254))
    .join(" / ")
}

/** Reads one row of a file, and says all that is wrong with it at once. */
export function readRow(
  kind: Kind,
  header: string[],
  row: { line: number; cells: string[] }
): ReadRow {
  const { line, cells } = row
  const key = keyOf(kind, header, cells)
  if (cells.length !== header.length) {
    return {
      line,
      key,
      message: `has ${String(cells.length)} cells, and the header has ${String(header.length)}`,
    }
  }
  const values: RowValues = {}
  const wrong: string[] = []
  for (const [index, name] of header.entries()) {
    const column = kind.columns[name]
    const cell = cells[index] ?? ""
    if (!column) {
      continue
    }
    if (cell.trim() === "") {
      values[name] = null
      if (column.required) {
        wrong.push(`${name} is empty`)
      }
      continue
    }
    const parsed = column.cell.safeParse(cell)
    if (parsed.success) {
      values[name] = parsed.data
    } else {
      wrong.push(`${name} ${parsed.error.issues[0]?.message ?? "is wrong"}`)
    }
  }
  wrong.push(...refuseTogether(kind, values))
  return wrong.length > 0
    ? { line, key, message: wrong.join("; ").slice(0, 1000) }
    : { line, key, values }
}

/** What no cell can be refused for alone. */
function refuseTogether(kind: Kind, values: RowValues): string[] {
  const wrong: string[] = []
  const { starts_on: startsOn, ends_on: endsOn } = values
  if (
    typeof startsOn === "string" &&
    typeof endsOn === "string" &&
    endsOn < startsOn
  ) {
    wrong.push(`ends_on ${endsOn} is before starts_on ${startsOn}`)
  }
  if (kind.one_of) {
    const given = kind.one_of.filter((name) => (values[name] ?? null) !== null)
    if (given.length !== 1) {
      wrong.push(`needs exactly one of ${kind.one_of.join(" and ")}`)
    }
  }
  return wrong
}
