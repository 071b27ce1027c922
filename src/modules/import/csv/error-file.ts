import { headerOf } from "../domain/read-header"
import { writeTextRow } from "../../../utils/csv"
import { readCsv, type CsvRow } from "./read-csv"

type Reported = {
  id: string
  line: number
  entity_key: string
  message: string
}

const PART = 500

/** Walks through the file's rows, forwards only, to those that are asked for. */
function rowFinder(content: string): (line: number) => string[] {
  const parts = readCsv(content, PART)
  let part: CsvRow[] = []
  return (line) => {
    while ((part.at(-1)?.line ?? 0) < line) {
      const next: IteratorResult<CsvRow[], undefined> = parts.next()
      if (next.done === true) {
        return []
      }
      part = next.value
    }
    return part.find((row) => row.line === line)?.cells ?? []
  }
}

/**
 * The error file: the line, what is the matter, and the row as it came.
 * @param content null where the file is not kept any more
 * @param list the next reported rows after one of them
 */
export async function* errorFile(
  content: string | null,
  list: (after: { line: number; id: string }) => Promise<Reported[]>
): AsyncGenerator<string> {
  const header = content === null ? [] : headerOf(content)
  yield writeTextRow(["line", "key", "message", ...header])
  const rowOf = rowFinder(content ?? "")
  let after = { line: 0, id: "" }
  for (;;) {
    const rows = await list(after)
    for (const { line, entity_key: key, message } of rows) {
      yield writeTextRow([String(line), key, message, ...rowOf(line)])
    }
    const last = rows.at(-1)
    if (!last) {
      return
    }
    after = last
  }
}
