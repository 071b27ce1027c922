import { salesOrder } from "../../../src/modules/erp/__tests__/sales-order"
import {
  claim,
  emptyOutbox,
  givenConnection,
  openErp,
  type ErpWorld,
} from "./erp-module"

const now = new Date("2026-11-22T10:00:00Z")
let erp: ErpWorld

beforeAll(async () => {
  erp = await openErp()
})
beforeEach(async () => {
  await emptyOutbox(erp.database)
})
afterAll(async () => {
  await erp.close()
})

const order = (connection_id: string) => ({
  connection_id,
  kind: "order" as const,
  subject_id: "order_1042",
  key: "W1042",
  payload: salesOrder(),
  now,
})

describe("an order in the outbox", () => {
  it("has one row, however many processes capture it at once", async () => {
    const connection = await givenConnection(erp.service)
    const captured = await Promise.all(
      Array.from({ length: 8 }, () =>
        erp.service.captureTransmission(order(connection))
      )
    )
    expect(captured.filter(({ created }) => created)).toHaveLength(1)
    expect(new Set(captured.map((one) => one.transmission.id)).size).toBe(1)
    expect(captured[0]?.transmission).toMatchObject({
      status: "pending",
      payload: salesOrder(),
      next_attempt_at: now,
    })
    expect(await erp.service.listB2bTransmissions()).toHaveLength(1)
  })

  it("keeps what was captured first", async () => {
    const connection = await givenConnection(erp.service)
    const first = await erp.service.captureTransmission(order(connection))
    const second = await erp.service.captureTransmission({
      ...order(connection),
      payload: salesOrder({ po_number: "changed" }),
    })
    expect(second).toEqual({ ...first, created: false })
  })

  it("goes to each connection on its own", async () => {
    const [one, other] = await Promise.all([
      givenConnection(erp.service),
      givenConnection(erp.service),
    ])
    await erp.service.captureTransmission(order(one))
    const { created } = await erp.service.captureTransmission(order(other))
    expect(created).toBe(true)
  })

  it("cannot have the key of another order of the connection", async () => {
    const connection = await givenConnection(erp.service)
    await erp.service.captureTransmission(order(connection))
    await expect(
      erp.service.captureTransmission({
        ...order(connection),
        subject_id: "order_other",
      })
    ).rejects.toMatchObject({
      type: "not_allowed",
      code: "b2b.transmission.key_taken",
      message: expect.stringContaining("W1042"),
    })
  })

  it("needs a key that ERPs take, and a connection that exists", async () => {
    const connection = await givenConnection(erp.service)
    await expect(
      erp.service.captureTransmission({ ...order(connection), key: "../x" })
    ).rejects.toMatchObject({ code: "b2b.transmission.key_malformed" })
    await expect(
      erp.service.captureTransmission(order("conn_none"))
    ).rejects.toMatchObject({
      type: "not_found",
      code: "b2b.connection.not_found",
      message: expect.stringContaining("conn_none"),
    })
  })

  it("takes any text that a buyer can send", async () => {
    const connection = await givenConnection(erp.service)
    const { transmission } = await erp.service.captureTransmission({
      ...order(connection),
      payload: salesOrder({ po_number: "a\u0000b \ud83d" }),
    })
    expect(transmission.payload).toMatchObject({ po_number: "ab \uFFFD" })
  })

  it("can be taken back until a worker has claimed it", async () => {
    const connection = await givenConnection(erp.service)
    const first = await erp.service.captureTransmission(order(connection))
    expect(await erp.service.withdrawTransmission(first.transmission.id)).toBe(
      true
    )
    const { transmission } = await erp.service.captureTransmission(
      order(connection)
    )
    await claim(erp.service, now)
    expect(await erp.service.withdrawTransmission(transmission.id)).toBe(false)
    expect(await erp.service.listB2bTransmissions()).toHaveLength(1)
  })
})

describe("a connection", () => {
  it("is checked by its driver", async () => {
    const check = (driver: string, config: unknown) =>
      erp.service.validateConnection({ driver, config })
    await expect(check("file", { directory: "/srv/drop" })).resolves.toBe(
      undefined
    )
    await expect(check("file", { dir: "x" })).rejects.toMatchObject({
      code: "b2b.connection.config_invalid",
      message: expect.stringContaining("directory"),
    })
    await expect(check("sage", {})).rejects.toMatchObject({
      code: "b2b.connection.driver_unknown",
      message: 'There is no ERP driver "sage". Use one of: file.',
    })
  })
})
