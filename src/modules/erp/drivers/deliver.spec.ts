import { salesOrder } from "../__tests__/sales-order"
import type { ClaimedTransmission, ErpDriver, JsonObject } from "../types"
import { deliver } from "./deliver"
import { driverError, rateLimitedError } from "./driver-error"
import { DriverRegistry } from "./driver-registry"

const limits = { timeout_ms: 2_000, data_directory: "/srv" }
const held = { external_reference: "SO-1", detail: { lines: 2 } }
const never = () => new Promise<never>(() => undefined)

function claimed(
  change: Partial<ClaimedTransmission> = {}
): ClaimedTransmission {
  const at = new Date("2026-11-22T10:00:00Z")
  return {
    id: "trns_1",
    connection_id: "conn_1",
    kind: "order",
    subject_id: "order_1042",
    key: "W1042",
    payload: salesOrder(),
    payload_hash: "hash",
    status: "sending",
    claim_count: 1,
    attempt_count: 0,
    next_attempt_at: at,
    claimed_at: at,
    locked_until: at,
    lease_token: "token",
    delivered_at: null,
    external_reference: null,
    result: null,
    reason: null,
    created_at: at,
    updated_at: at,
    deleted_at: null,
    connection: { id: "conn_1", code: "erp", driver: "fake", config: { a: 1 } },
    ...change,
  }
}

/** An ERP in memory; `calls` lists what it was asked, in order. */
function fakeErp(change: Partial<ErpDriver> = {}) {
  const calls: string[] = []
  const documents = new Map<string, typeof held>()
  const driver: ErpDriver = {
    identifier: "fake",
    capabilities: { kinds: ["order"], verifies_by_find: false },
    validateConfig: () => undefined,
    find({ key }) {
      calls.push(`find ${key}`)
      return Promise.resolve(documents.get(key) ?? null)
    },
    send({ key }) {
      calls.push(`send ${key}`)
      documents.set(key, held)
      return Promise.resolve(held)
    },
    ...change,
  }
  return { calls, documents, driver }
}

const outcomeOf = (driver: ErpDriver, transmission = claimed()) =>
  deliver(transmission, () => driver, limits)

describe("an attempt to deliver", () => {
  it("asks the ERP first, and sends what it does not have", async () => {
    const erp = fakeErp()
    expect(await outcomeOf(erp.driver)).toEqual({
      outcome: "delivered",
      ...held,
    })
    expect(erp.calls).toEqual(["find W1042", "send W1042"])
  })

  it("adopts what an earlier attempt got through, and sends nothing", async () => {
    const erp = fakeErp()
    erp.documents.set("W1042", held)
    expect(await outcomeOf(erp.driver)).toEqual({ outcome: "adopted", ...held })
    expect(erp.calls).toEqual(["find W1042"])
  })

  it("asks once more where the driver cannot tell by itself", async () => {
    const capabilities = { kinds: ["order"], verifies_by_find: true } as const
    const sure = fakeErp({ capabilities })
    expect(await outcomeOf(sure.driver)).toMatchObject({ outcome: "delivered" })
    expect(sure.calls).toEqual(["find W1042", "send W1042", "find W1042"])
    const lossy = fakeErp({ capabilities, send: () => Promise.resolve(held) })
    expect(await outcomeOf(lossy.driver)).toMatchObject({
      outcome: "unknown",
      message: "The ERP took W1042 as SO-1, and then did not have it.",
    })
  })

  it("gives the driver the connection's config and the key's facts", async () => {
    const seen: unknown[] = []
    const { driver } = fakeErp({
      find: (...asked) => {
        seen.push(...asked)
        return Promise.resolve(held)
      },
    })
    await outcomeOf(driver)
    expect(seen).toEqual([
      { key: "W1042", kind: "order", payload_hash: "hash" },
      {
        connection: { id: "conn_1", code: "erp" },
        config: { a: 1 },
        signal: expect.any(AbortSignal),
        data_directory: "/srv",
      },
    ])
  })
})

describe("an attempt that fails", () => {
  it.each(["find", "send"] as const)(
    "ends in time when %s hangs, and may have worked",
    async (call) => {
      const { driver } = fakeErp({ [call]: never })
      const outcome = await deliver(claimed(), () => driver, {
        ...limits,
        timeout_ms: 20,
      })
      expect(outcome).toEqual({
        outcome: "unknown",
        message: "The ERP did not answer within 20 ms.",
        detail: null,
      })
    }
  )

  it.each([
    driverError("business", "Customer on stop", { status: 422 }),
    driverError("transient", "503"),
    driverError("auth", "401"),
    rateLimitedError("429", 60_000),
  ])("ends as the driver says: $outcome.outcome", async (error) => {
    const { driver } = fakeErp({ send: () => Promise.reject(error) })
    expect(await outcomeOf(driver)).toEqual(error.outcome)
  })

  it.each([
    [new TypeError("oops"), "oops"],
    ["just text", "just text"],
  ])("is unknown when the driver breaks: %s", async (thrown, message) => {
    const { driver } = fakeErp({
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- drivers do such things
      send: () => Promise.reject(thrown),
    })
    expect(await outcomeOf(driver)).toEqual({
      outcome: "unknown",
      message,
      detail: null,
    })
  })

  it("is the connection's fault when its driver or config is wrong", async () => {
    const registry = new DriverRegistry()
    const byRegistry = (driver: string, config: JsonObject) =>
      deliver(
        claimed({ connection: { id: "conn_1", code: "erp", driver, config } }),
        (identifier) => registry.get(identifier),
        limits
      )
    expect(await byRegistry("sage", {})).toMatchObject({
      outcome: "auth",
      message: expect.stringContaining('no ERP driver "sage"'),
    })
    expect(await byRegistry("file", { folder: "x" })).toMatchObject({
      outcome: "auth",
      message: expect.stringContaining("directory"),
    })
  })

  it.each([
    ["a kind that the driver does not know", { kind: "new_account" }, "kind"],
    ["a broken payload", { payload: { key: "W1042" } }, "document is broken"],
    ["another order's payload", { key: "W1" }, "it was captured as W1"],
  ] as const)("is the document's fault: %s", async (_, change, message) => {
    const erp = fakeErp()
    expect(await outcomeOf(erp.driver, claimed(change))).toMatchObject({
      outcome: "business",
      message: expect.stringContaining(message),
    })
    expect(erp.documents.size).toBe(0)
  })
})

describe("the drivers", () => {
  it("can be added to, and a built-in be replaced", () => {
    const { driver } = fakeErp()
    const file = { ...driver, identifier: "file" }
    const registry = new DriverRegistry([driver, file])
    expect(registry.get("fake")).toBe(driver)
    expect(registry.get("file")).toBe(file)
  })
})
