import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import path from "node:path"

const root = path.resolve(__dirname, "..")
const fromRoot = (file: string): string => path.join(root, file)

/** Names of all files below a folder, from the root, with slashes. */
function filesBelow(folder: string): string[] {
  return readdirSync(fromRoot(folder), { recursive: true, encoding: "utf8" })
    .map((name) => path.posix.join(folder, name.split(path.sep).join("/")))
    .filter((name) => statSync(fromRoot(name)).isFile())
}

/** The folders directly in a folder that hold any file. */
function capabilityFolders(folder: string): string[] {
  return readdirSync(fromRoot(folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => path.posix.join(folder, name))
    .filter((name) => filesBelow(name).length > 0)
}

/** The paths in the table of docs/ARCHITECTURE.md. */
function matrixPaths(): string[] {
  const text = readFileSync(fromRoot("docs/ARCHITECTURE.md"), "utf8")
  const [, section = ""] = text.split("## Capabilities and folders")
  const rows = (section.split("\n## ")[0] ?? "")
    .split("\n")
    .filter((line) => line.startsWith("| ["))
  return rows.flatMap((row) =>
    [...row.matchAll(/`([^`]+)`/g)].flatMap((match) => match[1] ?? [])
  )
}

const GENERATED = /\/migrations\/|\.d\.ts$/
const HAND_WRITTEN = /\.(ts|tsx|mjs|cjs)$/
const MOST_LINES = 300

describe("architecture", () => {
  const matrix = matrixPaths()

  it("has the capabilities of docs/ARCHITECTURE.md where it says", () => {
    expect(matrix.length).toBeGreaterThan(0)
    expect(matrix.filter((file) => !existsSync(fromRoot(file)))).toEqual([])
  })

  it("has every capability's folder in the table", () => {
    const folders = [
      "src/modules",
      "src/workflows",
      "src/api/store/b2b",
      "src/api/admin/b2b",
      "src/providers",
    ].flatMap(capabilityFolders)

    expect(folders.filter((folder) => !matrix.includes(folder))).toEqual([])
  })

  it("has no hand-written file of more than 300 lines", () => {
    const files = [...filesBelow("src"), ...filesBelow("integration-tests")]
    const long = files
      .filter((file) => HAND_WRITTEN.test(file) && !GENERATED.test(file))
      .filter(
        (file) =>
          readFileSync(fromRoot(file), "utf8").split("\n").length - 1 >
          MOST_LINES
      )

    expect(long).toEqual([])
  })

  it.each(["src/jobs", "src/subscribers"])("keeps %s flat", (folder) => {
    expect(capabilityFolders(folder)).toEqual([])
  })

  it("has no module that imports another one", () => {
    const guilty = capabilityFolders("src/modules").flatMap((module) =>
      filesBelow(module).filter((file) => {
        if (!file.endsWith(".ts")) {
          return false
        }
        const imports = readFileSync(fromRoot(file), "utf8").matchAll(
          /(?:from|import\()\s*"(\.[^"]*)"/g
        )
        return [...imports].some(([, specifier = ""]) => {
          const target = path.posix.join(path.posix.dirname(file), specifier)
          return (
            target.startsWith("src/modules/") &&
            !target.startsWith(`${module}/`) &&
            target !== module
          )
        })
      })
    )

    expect(guilty).toEqual([])
  })
})
