import { parse } from "csv-parse/sync"
import { toMedusaError } from "../../../utils/catalogue-error"
import { delimiterOf } from "../domain/read-header"
import { importErrors } from "../errors"

export type CsvRow = {
  /** The file's own line in which the row begins, counted from 1. */
  line: number
  cells: string[]
}

/** The longest row; a quote that is never closed would make one of all the rest. */
export const MAX_ROW = 2_000_000

const BLOCK = 16_384

/** The file in blocks that end where a row ends: it is never parsed as a whole. */
function* blocks(content: string): Generator<{ text: string; line: number }> {
  let begin = 0
  let line = 0
  let lines = 0
  let isQuoted = false
  for (let at = 0; at < content.length; at++) {
    const code = content.charCodeAt(at)
    if (code === 34) {
      isQuoted = !isQuoted
    } else if (code === 10) {
      lines++
      if (!isQuoted && at - begin >= BLOCK) {
        yield { text: content.slice(begin, at + 1), line }
        begin = at + 1
        line = lines
      }
    }
  }
  if (begin < content.length) {
    yield { text: content.slice(begin), line }
  }
}

export type Parsed = { info: { lines: number }; record: string[] }

/** @throws MedusaError code `b2b.import.invalid_file` where the text is no CSV */
export function parseBlock(
  block: { text: string; line: number },
  delimiter: string
): Parsed[] {
  try {
    const parsed: unknown = parse(block.text, {
      bom: true,
      delimiter,
      info: true,
      max_record_size: MAX_ROW,
      relax_column_count: true,
      skip_empty_lines: true,
    })
    // csv-parse types no records that carry `info`.
    return parsed as Parsed[]
  } catch (error) {
    if (error instanceof Error && "code" in error) {
      throw toMedusaError(
        importErrors.invalidFile(
          `after line ${String(block.line)} it is no CSV (${error.message.slice(0, 200)})`
        )
      )
    }
    throw error
  }
}

/** Collects rows into parts, the header left out. */
export function rowParts(size: number) {
  let part: CsvRow[] = []
  let isHeader = true
  let next = 1
  return {
    /** The parts that a block completes. */
    *of(parsed: Parsed[], firstOfBlock: number): Generator<CsvRow[]> {
      for (const { info, record: cells } of parsed) {
        const last = firstOfBlock + info.lines
        if (!isHeader) {
          part.push({ line: firstLine(next, last, cells), cells })
        }
        isHeader = false
        next = last + 1
        if (part.length === size) {
          yield part
          part = []
        }
      }
    },
    /** What is left over when the file ends. */
    rest: (): CsvRow[][] => (part.length > 0 ? [part] : []),
  }
}

/**
 * The rows of a file in parts, its header left out.
 * @throws MedusaError code `b2b.import.invalid_file` where the file is no CSV
 */
export function* readCsv(
  content: string,
  size: number
): Generator<CsvRow[], undefined> {
  const delimiter = delimiterOf(content)
  const parts = rowParts(size)
  for (const block of blocks(content)) {
    yield* parts.of(parseBlock(block, delimiter), block.line)
  }
  yield* parts.rest()
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
