import { readdirSync } from "node:fs"
import path from "node:path"
import { CORE_STORE_ROUTES } from "../../src/api/middlewares/guard/core-store-routes"

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"]

const storeFolder = path.join(
  path.dirname(require.resolve("@medusajs/medusa/package.json")),
  "dist/api/store"
)

type Handler = { route: string; file: string }

/** What the installed Medusa really serves: each file is loaded, none is guessed. */
function handlersOfCore(): Handler[] {
  return readdirSync(storeFolder, { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === "route.js")
    .flatMap((file) => {
      const folder = path.dirname(file).split(path.sep).join("/")
      const address = `/store/${folder.replaceAll(/\[(\w+)\]/g, ":$1")}`
      const exported: object = jest.requireActual(path.join(storeFolder, file))
      return METHODS.filter((method) => method in exported).map((method) => ({
        route: `${method} ${address}`,
        file,
      }))
    })
}

describe("the guard's table of core's store routes", () => {
  const handlers = handlersOfCore()
  const routes = handlers.map(({ route }) => route).sort()
  const table = Object.keys(CORE_STORE_ROUTES).sort()

  it("finds the handlers of the installed Medusa", () => {
    expect(handlers.length).toBeGreaterThanOrEqual(54)
    expect(new Set(handlers.map(({ file }) => file)).size).toBeGreaterThan(46)
  })

  it("classifies every handler: a new Medusa cannot open a hole unseen", () => {
    expect(routes.filter((route) => !table.includes(route))).toEqual([])
  })

  it("names no handler that does not exist", () => {
    expect(table.filter((route) => !routes.includes(route))).toEqual([])
  })

  it("guards every handler whose address has a cart, order or payment id", () => {
    const unguarded = Object.entries(CORE_STORE_ROUTES).filter(
      ([route, guard]) =>
        /\/(carts|orders|payment-collections)\/:id/.test(route) &&
        typeof guard === "string"
    )
    expect(unguarded).toEqual([])
  })
})
