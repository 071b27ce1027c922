import { toMedusaError } from "../../../utils/catalogue-error"
import { delimiterOf } from "../domain/read-header"
import { importErrors } from "../errors"
import { MAX_ROW, parseBlock, rowParts, type CsvRow } from "./read-csv"

/** Where the last row ends that is complete; 0: none is. */
function endOfRows(text: string): { end: number; lines: number } {
  let end = 0
  let lines = 0
  let seen = 0
  let isQuoted = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 34) {
      isQuoted = !isQuoted
    } else if (code === 10) {
      seen++
      if (!isQuoted) {
        end = at + 1
        lines = seen
      }
    }
  }
  return { end, lines }
}

/** Text in blocks that end where a row ends. */
async function* blocks(
  pieces: AsyncIterable<string>
): AsyncGenerator<{ text: string; line: number }> {
  let rest = ""
  let line = 0
  for await (const piece of pieces) {
    rest += piece
    const { end, lines } = endOfRows(rest)
    if (end > 0) {
      yield { text: rest.slice(0, end), line }
      rest = rest.slice(end)
      line += lines
    } else if (rest.length > MAX_ROW) {
      throw toMedusaError(
        importErrors.invalidFile(
          `after line ${String(line)} a quote is never closed`
        )
      )
    }
  }
  if (rest.length > 0) {
    yield { text: rest, line }
  }
}

/**
 * The rows of a file that comes in pieces, its header left out: never more of it is in
 * memory than a piece and what a row has begun.
 * @param first the file's beginning, with all of its header
 * @throws MedusaError code `b2b.import.invalid_file` where the file is no CSV
 */
export async function* streamCsv(
  first: string,
  pieces: AsyncIterable<string>,
  size: number
): AsyncGenerator<CsvRow[], undefined> {
  const delimiter = delimiterOf(first)
  const parts = rowParts(size)
  for await (const block of blocks(pieces)) {
    yield* parts.of(parseBlock(block, delimiter), block.line)
  }
  yield* parts.rest()
  return undefined
}
