import { existsSync, readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { parseOptions } from "./options"

const root = path.resolve(__dirname, "..")
const fromRoot = (file: string): string => path.join(root, file)
const read = (file: string): string => readFileSync(fromRoot(file), "utf8")

const documents = [
  ...readdirSync(root).filter((file) => file.endsWith(".md")),
  ...readdirSync(fromRoot("docs"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => path.join("docs", file)),
]

/** The dotted paths of an object's values, with the values. */
function defaultsOf(value: object, prefix = ""): [string, unknown][] {
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) =>
    child !== null && typeof child === "object" && !Array.isArray(child)
      ? defaultsOf(child, `${prefix}${key}.`)
      : [[`${prefix}${key}`, child] as [string, unknown]]
  )
}

/** Every code of our error catalogues. */
function errorCodes(): string[] {
  const catalogues = readdirSync(fromRoot("src"), {
    recursive: true,
    encoding: "utf8",
  }).filter((file) => file.endsWith("errors.ts"))
  return catalogues.flatMap((file) =>
    [...read(path.join("src", file)).matchAll(/code: "(b2b\.[^"]+)"/g)].flatMap(
      (match) => match[1] ?? []
    )
  )
}

describe("documentation", () => {
  it.each(documents)("has no dead link in %s", (document) => {
    const text = read(document).replace(/```[\s\S]*?```/g, "")
    const dead = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
      .flatMap((match) => match[1] ?? [])
      .filter((target) => !/^\w+:/.test(target))
      .filter(
        (target) =>
          !existsSync(path.resolve(fromRoot(path.dirname(document)), target))
      )

    expect(dead).toEqual([])
  })

  it("has every plugin option in the README, with its default", () => {
    const rows = new Map(
      [...read("README.md").matchAll(/^\| `([\w.]+)` +\| (.+?) +\|/gm)].map(
        ([, key = "", shown = ""]) => [key, shown]
      )
    )
    const defaults = defaultsOf(parseOptions({}))

    expect(rows.has("erp.data_directory")).toBe(true)
    expect(Object.fromEntries(rows)).toMatchObject(
      Object.fromEntries(
        defaults.map(([key, value]) => [
          key,
          typeof value === "function"
            ? "system time"
            : `\`${JSON.stringify(value)}\``,
        ])
      )
    )
  })

  it("names every error code in docs/errors.md", () => {
    const page = read("docs/errors.md")
    const codes = errorCodes()

    expect(codes.length).toBeGreaterThan(0)
    expect(codes.filter((code) => !page.includes(`\`${code}\``))).toEqual([])
  })

  it("names every capability, decision and error page in some other page", () => {
    const texts = new Map(documents.map((file) => [file, read(file)]))
    const orphans = documents
      .filter((file) => file.startsWith("docs"))
      .filter((file) =>
        [...texts].every(
          ([other, text]) =>
            other === file || !text.includes(path.basename(file))
        )
      )

    expect(orphans).toEqual([])
  })
})
