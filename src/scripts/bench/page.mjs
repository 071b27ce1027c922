// docs/benchmarks.md: each part of the bench writes its own section.
import fs from "node:fs"
import os from "node:os"
import path from "node:path"

/** @param {Record<string, string>[]} rows */
export function markdownTable(rows) {
  const heads = Object.keys(rows[0] ?? {})
  const cells = [
    heads,
    ...rows.map((row) => heads.map((head) => row[head] ?? "")),
  ]
  const widths = heads.map((_, at) =>
    Math.max(...cells.map((line) => (line[at] ?? "").length))
  )
  const lines = cells.map(
    (line) =>
      `| ${line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |`
  )
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`
  return [lines[0], rule, ...lines.slice(1)].join("\n")
}

/** What the figures were measured on. */
export function machine() {
  const [load = 0] = os.loadavg()
  return `Measured with Node ${process.version} on ${os.cpus().length} cores (${os.cpus()[0]?.model.trim() ?? "unknown"}), load average
${load.toFixed(1)} at the end.`
}

/**
 * Replaces a part's section of the page, or adds it at the end.
 * @param {string} docs the folder
 * @param {string} part
 * @param {string} text
 */
export function writeSection(docs, part, text) {
  const file = path.join(docs, "benchmarks.md")
  const [begin, end] = [`<!-- ${part} -->`, `<!-- end of ${part} -->`]
  const page = fs.readFileSync(file, "utf8")
  const section = `${begin}\n\n${text.trim()}\n\n${end}`
  const at = page.indexOf(begin)
  const after = page.indexOf(end)
  fs.writeFileSync(
    file,
    at < 0 || after < 0
      ? `${page.trimEnd()}\n\n${section}\n`
      : page.slice(0, at) + section + page.slice(after + end.length)
  )
}
