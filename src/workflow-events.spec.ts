import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { AUDIT_ACTIONS } from "./admin/sections/audit-actions"

const WORKFLOWS = path.join(__dirname, "workflows")
const CAPABILITIES = [
  "approval",
  "audit",
  "budget",
  "catalog",
  "company",
  "credit",
  "erp",
  "import",
  "pricing-schedule",
  "sales-rep",
  "saved-cart",
  "trade",
]

/** What emits no event, and why that is right. */
const SILENT: Record<string, string> = {
  "audit/chain-audit.ts": "seals entries that were told when they were written",
  "catalog/compile-catalogs.ts": "the compilation tells, whoever ran it",
  "import/import-customer.ts": "runs create-import, which tells",
  "trade/adopt-cart.ts": "runs update-order-header, which tells",
  "trade/check-configuration.ts": "changes nothing",
  "trade/note-erp-number.ts": "the outbox has told that it is delivered",
  "trade/refresh-refunded-order.ts": "runs refresh-order-state, which tells",
  "trade/sweep-orders.ts": "runs repair-order, which tells",
}

const EMITS = /\bemitEventStep\(|\bemitImportEventsStep\(|\btellSite\(/

/** Asks whether anybody may be let in, and changes nothing itself. */
const WITHOUT_HOOKS = ["company/request-join.ts"]

function workflows(): { name: string; source: string }[] {
  return CAPABILITIES.flatMap((capability) => {
    const folder = path.join(WORKFLOWS, capability, "workflows")
    return readdirSync(folder).map((file) => ({
      name: `${capability}/${file}`,
      source: readFileSync(path.join(folder, file), "utf8"),
    }))
  })
}

function sourcesBelow(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".spec.ts"))
    .map((file) => readFileSync(path.join(folder, file), "utf8"))
    .join("\n")
}

describe("a workflow that changes something", () => {
  it("emits an event", () => {
    const silent = workflows()
      .filter(({ source }) => !EMITS.test(source))
      .map(({ name }) => name)
    expect(silent.sort()).toEqual(Object.keys(SILENT).sort())
  })

  it("has a hook before and one in the past tense, in the company context", () => {
    const wrong = workflows()
      .filter(({ name }) => name.startsWith("company/"))
      .filter(({ name }) => !WITHOUT_HOOKS.includes(name))
      .filter(({ source }) => {
        const hooks = [...source.matchAll(/createHook\("(\w+)"/g)].map(
          ([, hook]) => hook ?? ""
        )
        return !(
          hooks.length === 2 &&
          hooks[0] === "validate" &&
          /(ed|ent)$/.test(hooks[1] ?? "")
        )
      })
      .map(({ name }) => name)
    expect(wrong).toEqual([])
  })

  it("writes no line into the log that a clerk cannot filter by", () => {
    const source = sourcesBelow(WORKFLOWS)
    const written = [
      ...source.matchAll(/\baction: "([a-z_]+\.[a-z_]+)"/g),
      ...source.matchAll(/\b(?:created|removed): "(company\.[a-z]+)"/g),
    ].map(([, action]) => action ?? "")
    const known = new Set(AUDIT_ACTIONS)
    expect(written.filter((action) => !known.has(action))).toEqual([])
    expect(written.length).toBeGreaterThanOrEqual(30)
  })

  it("has every event in a list that is exported", () => {
    const source = sourcesBelow(WORKFLOWS)
    const named = [...source.matchAll(/eventName: "([^"]+)"/g)]
    expect(named.map(([, event]) => event)).toEqual([])
  })
})
