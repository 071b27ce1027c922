import { readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { PERMISSIONS } from "../../../src/modules/company/domain/permissions"
import { storeRules } from "../../../src/api/store/b2b/rules"
import type { StoreRule } from "../../../src/api/store/b2b/rule"
import { openShop, signInAdmin, type Shop } from "../../world"
import { ACTORS, openActors, type ActorName, type Actors } from "./actors"
import { expectedOutcome } from "./expected"
import { idsOfCompanies, idsShown } from "./ids-in"
import { ourRoutes } from "./our-routes"
import { QUERIES, SAMPLES } from "./samples"
import { matrixPage } from "./matrix-page"
import { stateOfOthers } from "./state-of"
import { addressOf, openTargets, type Targets } from "./targets"

type Body = { code?: string; message?: string }

let shop: Shop
let targets: Targets
let actors: Actors
let adminToken: string
let secretKey: string

/** Companies whose own people play in the matrix; the targets' is not among them. */
let others: string[]

const nameOf = ({ method, path }: StoreRule): string => `${method} ${path}`
const PAGE = path.resolve(__dirname, "../../../docs/security.md")

beforeAll(async () => {
  shop = await openShop("matrix")
  adminToken = await signInAdmin(shop.server.url, shop.demo.admin)
  const key = await shop.stranger
    .with({ token: adminToken })
    .post<{ api_key: { token: string } }>("/admin/api-keys", {
      title: "matrix",
      type: "secret",
    })
  secretKey = key.body.api_key.token
  targets = await openTargets(shop)
  actors = await openActors(shop, { token: adminToken, secretKey }, PERMISSIONS)
  const rows = await shop.database.sql<{ id: string }>(
    "SELECT id FROM b2b_company WHERE id <> $1",
    [targets.company_id]
  )
  others = rows.map(({ id }) => id)
})
afterAll(() => shop.close())

function send(rule: StoreRule, actor: ActorName) {
  const name = nameOf(rule)
  const address = addressOf(rule.path, targets) + (QUERIES[name] ?? "")
  const body = rule.method === "POST" ? SAMPLES[name]?.(targets) : undefined
  return actors.of(actor).request<Body>(rule.method, address, body)
}

describe("the table of our routes", () => {
  it("has every handler under /store/b2b, and none that does not exist", () => {
    expect(storeRules.map(nameOf).sort()).toEqual(ourRoutes("store"))
  })

  it("has a sample body for every route that takes one", () => {
    const wanted = storeRules.filter(({ body }) => body).map(nameOf)
    expect(Object.keys(SAMPLES).sort()).toEqual(wanted.sort())
  })

  it("is what docs/security.md says", () => {
    const page = matrixPage(storeRules, ourRoutes("admin"))
    if (process.env.B2B_WRITE_DOCS) {
      writeFileSync(PAGE, page)
    }
    expect(readFileSync(PAGE, "utf8")).toBe(page)
  })
})

const refusedFirst = ACTORS.filter((name) => name !== "entitled member")

describe.each(refusedFirst)("asked by %s", (actor) => {
  it.each(storeRules.map((rule) => [nameOf(rule), rule] as const))(
    "%s answers as the policy says, and touches nothing of the contractor's",
    async (name, rule) => {
      if (actor === "member without the permission") {
        await actors.withhold(rule.needs)
      }
      const before = await stateOfOthers(shop.database, others)
      const answer = await send(rule, actor)
      const outcome = expectedOutcome(rule, actor)
      const told = { status: answer.status, code: answer.body.code }
      if (outcome === "401") {
        const code = /rep$/.test(rule.needs)
          ? "b2b.sales_rep.sign_in"
          : "b2b.sign_in"
        expect(told).toEqual({ status: 401, code })
      } else if (outcome === "hidden") {
        expect(told.status).toBe(404)
      } else if (outcome === "own") {
        expect([401, 500, 502, 503]).not.toContain(told.status)
        expect(told.code).not.toBe("b2b.permission.missing")
      } else {
        expect(`${String(told.status)} ${String(told.code)}`).toBe(outcome)
      }
      if (actor !== "member without the permission") {
        const theirs = await idsOfCompanies(shop.database, [targets.company_id])
        const sent = JSON.stringify([
          addressOf(rule.path, targets),
          SAMPLES[name]?.(targets),
          await actors.idsOf(actor),
          // A parent may know its child by name and id, and nothing of it.
          rule.needs === "subsidiary.view" ? targets.company_id : "",
        ])
        expect(idsShown(answer.body, theirs, sent)).toEqual([])
      }
      if (outcome !== "own" || actor !== "member without the permission") {
        expect(await stateOfOthers(shop.database, others)).toBe(before)
      }
    }
  )
})

describe("asked by entitled member", () => {
  const forMembers = storeRules.filter(({ needs }) => !/rep$/.test(needs))
  it.each(forMembers.map((rule) => [nameOf(rule), rule] as const))(
    "%s opens",
    async (_name, rule) => {
      const { status, body } = await send(rule, "entitled member")
      expect(status).not.toBe(401)
      expect(status).toBeLessThan(500)
      expect(body.code).not.toBe("b2b.permission.missing")
    }
  )
})

describe("under /admin/b2b", () => {
  const addresses = ourRoutes("admin").map((route) => {
    const [method = "", address = ""] = route.split(" ")
    return [route, method, address.replaceAll(/:\w+/g, "none_01")] as const
  })
  const intruders = ACTORS.filter(
    (name) => name !== "secret API key" && name !== "admin user"
  )

  it.each(addresses)("%s lets no customer in", async (_route, method, path) => {
    for (const actor of intruders) {
      const answer = await actors
        .of(actor)
        .request<Body>(
          method as "GET",
          path,
          method === "POST" ? {} : undefined
        )
      expect({ actor, status: answer.status }).toEqual({ actor, status: 401 })
    }
  })

  it.each(addresses)(
    "%s lets clerks and secret keys in",
    async (_route, method, path) => {
      for (const actor of ["admin user", "secret API key"] as const) {
        const answer = await actors
          .of(actor)
          .request<Body>(
            method as "GET",
            path,
            method === "POST" ? {} : undefined
          )
        expect(answer.status).not.toBe(401)
        expect(answer.status).toBeLessThan(500)
      }
    }
  )
})
