import { Readable } from "node:stream"
import { parse } from "csv-parse"
import { toMedusaError } from "../../../utils/catalogue-error"
import { delimiterOf } from "../domain/read-header"
import { importErrors } from "../errors"

export type CsvRow = {
  /** The file's own line in which the row begins, counted from 1. */
  line: number
  cells: string[]
}

/** The longest row; a quote that is never closed would make one of all the rest. */
const MAX_ROW = 2_000_000

const SLICE = 65_536

function* slices(content: string): Generator<string> {
  for (let at = 0; at < content.length; at += SLICE) {
    yield content.slice(at, at + SLICE)
  }
}

/** Strings go in and out by reference: the whole file is never parsed at once. */
function records(content: string): AsyncIterable<unknown> {
  return Readable.from(slices(content)).pipe(
    parse({
      bom: true,
      delimiter: delimiterOf(content),
      info: true,
      max_record_size: MAX_ROW,
      relax_column_count: true,
      skip_empty_lines: true,
    })
  )
}

/**
 * The rows of a file in parts, its header left out.
 * @throws MedusaError code `b2b.import.invalid_file` where the file is no CSV
 */
export async function* readCsv(
  content: string,
  size: number
): AsyncGenerator<CsvRow[], undefined> {
  let part: CsvRow[] = []
  let isHeader = true
  let line = 1
  try {
    for await (const record of records(content)) {
      // csv-parse types no records that carry `info`.
      const { info, record: cells } = record as {
        info: { lines: number }
        record: string[]
      }
      if (!isHeader) {
        part.push({ line: firstLine(line, info.lines, cells), cells })
      }
      isHeader = false
      line = info.lines + 1
      if (part.length === size) {
        yield part
        part = []
      }
    }
  } catch (error) {
    if (error instanceof Error && "code" in error) {
      throw toMedusaError(
        importErrors.invalidFile(
          `it is no CSV (${error.message.slice(0, 200)})`
        )
      )
    }
    throw error
  }
  if (part.length > 0) {
    yield part
  }
  return undefined
}

/** Empty lines before a row are not the row's. */
function firstLine(after: number, last: number, cells: string[]): number {
  const breaks = cells.reduce(
    (sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0),
    0
  )
  return Math.max(after, last - breaks)
}
