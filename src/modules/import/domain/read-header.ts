import type { Kind } from "./columns"

/** What separates a file's cells: what a spreadsheet writes depends on its country. */
export type Delimiter = "," | ";" | "\t"

/** What cannot be kept as text, and what a wrong encoding leaves behind. */
const UNREADABLE = /[\u0000\ufffd]/

const SHOWN = 5

function some(names: string[]): string {
  const shown = names.slice(0, SHOWN).map((name) => `"${name.slice(0, 40)}"`)
  const more = names.length - SHOWN
  return shown.join(", ") + (more > 0 ? ` and ${String(more)} more` : "")
}

/** The first line, without the mark that some programs put before it. */
function headerLine(content: string): string {
  const line = content.slice(content.startsWith("\ufeff") ? 1 : 0)
  const end = line.search(/[\r\n]/)
  return end < 0 ? line : line.slice(0, end)
}

export function delimiterOf(content: string): Delimiter {
  const line = headerLine(content)
  const others = [";", "\t"] as const
  return (
    others.find(
      (delimiter) => !line.includes(",") && line.includes(delimiter)
    ) ?? ","
  )
}

/** The names of the columns, in the file's order. */
export function headerOf(content: string): string[] {
  return headerLine(content)
    .split(delimiterOf(content))
    .map((cell) =>
      cell
        .trim()
        .replace(/^"(.*)"$/, "$1")
        .trim()
    )
}

/**
 * Whether text has a character that is none.
 * @param line the file's line in which the text begins
 * @returns what is wrong with it, or null
 */
export function refuseText(text: string, line: number): string | null {
  const at = text.search(UNREADABLE)
  if (at < 0) {
    return null
  }
  const found = line + text.slice(0, at).split("\n").length - 1
  return `line ${String(found)} has a character that is none; save the file as UTF-8`
}

/**
 * Whether a file can be read as this kind.
 * @returns what is wrong with it, or null
 */
export function refuseFile(kind: Kind, content: string): string | null {
  const unreadable = refuseText(content, 1)
  if (unreadable !== null) {
    return unreadable
  }
  const header = headerOf(content)
  const known = Object.keys(kind.columns)
  const unknown = header.filter((name) => !known.includes(name))
  if (unknown.length > 0) {
    return `it has no column ${some(unknown)}; there are ${known.join(", ")}`
  }
  const twice = header.filter((name, index) => header.indexOf(name) !== index)
  if (twice.length > 0) {
    return `it has the column ${some(twice)} twice`
  }
  const missing = Object.entries(kind.columns)
    .filter(([name, { required }]) => required && !header.includes(name))
    .map(([name]) => name)
  if (missing.length > 0) {
    return `it lacks the column ${some(missing)}`
  }
  const [one, other] = kind.one_of ?? []
  if (one && other && !header.includes(one) && !header.includes(other)) {
    return `it has neither the column "${one}" nor "${other}"`
  }
  return null
}
