import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"

const apiFolder = path.resolve(__dirname, "../../../src/api")
/** `export function GET`, `export const GET` and `export { list as GET }`. */
const HANDLER =
  /^export (?:async function |function |const |\{[^}]*?\b)(GET|POST|PUT|PATCH|DELETE)\b/gm

/** Every handler that Medusa loads below `src/api/<area>/b2b`: `GET /store/b2b/…`. */
export function ourRoutes(area: "store" | "admin"): string[] {
  const root = path.join(apiFolder, area, "b2b")
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === "route.ts")
    .flatMap((file) => {
      const folder = path.dirname(file).split(path.sep).join("/")
      const address = `/${area}/b2b/${folder.replaceAll(/\[(\w+)\]/g, ":$1")}`
      const source = readFileSync(path.join(root, file), "utf8")
      return [...source.matchAll(HANDLER)].map(
        ([, method]) => `${String(method)} ${address}`
      )
    })
    .sort()
}
