import { mkdir } from "node:fs/promises"
import path from "node:path"
import {
  ContainerRegistrationKeys,
  createMedusaContainer,
  Modules,
} from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { asValue } from "@medusajs/framework/awilix"
import { MockEventBusService } from "@medusajs/test-utils"
import { AUDIT_MODULE } from "../../../src/modules/audit"
import { ERP_MODULE } from "../../../src/modules/erp"
import {
  captureTransmissionWorkflow,
  drainTransmissionsWorkflow,
  retryTransmissionWorkflow,
} from "../../../src/workflows/erp"
import { TRADE_MODULE } from "../../../src/modules/trade"
import { salesOrder } from "../../../src/modules/erp/__tests__/sales-order"
import { filesOf, openDropFolder, type DropWorld } from "./drop-folder"
import {
  emptyOutbox,
  givenConnection,
  givenTransmission,
  openErp,
  type ErpWorld,
} from "./erp-module"

let erp: ErpWorld
let drop: DropWorld
let container: MedusaContainer
let events: { name: string; data: { key?: string } }[]
let warnings: string[]
let audit: object[]

beforeAll(async () => {
  erp = await openErp()
})
beforeEach(async () => {
  await emptyOutbox(erp.database)
  drop = await openDropFolder()
  events = []
  warnings = []
  audit = []
  const bus = new MockEventBusService()
  const emit = (sent: unknown) => {
    events.push(...([sent].flat() as typeof events))
    return Promise.resolve()
  }
  container = createMedusaContainer()
  container.register({
    [ERP_MODULE]: asValue(erp.service),
    [Modules.EVENT_BUS]: asValue(Object.assign(bus, { emit })),
    [ContainerRegistrationKeys.LOGGER]: asValue({
      warn: (text: string) => warnings.push(text),
      error: (text: string) => warnings.push(text),
    }),
    [TRADE_MODULE]: asValue({ listB2bOrderHeaders: () => [] }),
    [AUDIT_MODULE]: asValue({
      createB2bAuditEntries: (entries: object[]) => audit.push(...entries),
    }),
  })
})
afterEach(async () => {
  await drop.remove()
})
afterAll(async () => {
  await erp.close()
})

const now = new Date()
const drain = async () =>
  (await drainTransmissionsWorkflow(container).run()).result
const givenDrop = (directory = drop.directory) =>
  givenConnection(erp.service, { config: { directory } })

describe("draining the outbox", () => {
  it("brings every order to its ERP once, by any number of workers at once", async () => {
    const connection = await givenDrop()
    const keys: string[] = []
    for (let order = 0; order < 25; order++) {
      const { key } = await givenTransmission(erp.service, connection, now)
      keys.push(key)
    }
    const drained = await Promise.all([drain(), drain()])
    await drop.takeFiles()
    expect(drop.taken.map(({ name }) => name).sort()).toEqual(
      keys.flatMap(filesOf).sort()
    )
    const told = drained.flatMap(({ delivered }) => delivered)
    expect(told.map(({ key }) => key).sort()).toEqual(keys.sort())
    expect(
      events.filter(({ name }) => name === "b2b_transmission.delivered")
    ).toHaveLength(25)
    const rows = await erp.service.listB2bTransmissions({ status: "delivered" })
    expect(rows).toHaveLength(25)
    expect(rows[0]?.external_reference).toBe(`${rows[0]?.key}.xml`)
  })

  it("is asked for by the event of a captured order", async () => {
    const connection_id = await givenDrop()
    const input = {
      connection_id,
      kind: "order" as const,
      subject_id: "order_1042",
      key: "W1042",
      payload: salesOrder(),
    }
    await captureTransmissionWorkflow(container).run({ input })
    await captureTransmissionWorkflow(container).run({ input })
    expect(events).toEqual([
      expect.objectContaining({
        name: "b2b_transmission.created",
        data: expect.objectContaining({
          kind: "order",
          subject_id: "order_1042",
          key: "W1042",
        }),
      }),
    ])
  })

  it("leaves a refused order visible, with the reason, until a person retries", async () => {
    const connection = await givenDrop()
    const { id, key } = await givenTransmission(erp.service, connection, now, {
      currency_code: "pounds",
    })
    const { dead, delivered } = await drain()
    expect(delivered).toEqual([])
    expect(dead).toMatchObject([
      { id, key, reason: expect.stringContaining("currency_code") },
    ])
    expect(warnings).toEqual([expect.stringContaining(key)])
    expect(events.map(({ name }) => name)).toEqual(["b2b_transmission.dead"])
    expect((await drain()).dead).toEqual([])
    const { result } = await retryTransmissionWorkflow(container).run({
      input: { id, actor: { type: "user", id: "user_1", name: "Clerk" } },
    })
    expect(result).toMatchObject({ id, status: "pending" })
    expect(audit).toMatchObject([
      { action: "transmission.retried", actor_name: "Clerk", subject_id: id },
    ])
    expect((await drain()).dead).toHaveLength(1)
  })

  it("goes on with the other ERPs when one has gone", async () => {
    const gone = await givenDrop(path.join(drop.root, "not-mounted"))
    const there = await givenDrop()
    const waiting = await givenTransmission(erp.service, gone, now)
    const sent = await givenTransmission(erp.service, there, now)
    expect((await drain()).delivered).toMatchObject([{ key: sent.key }])
    expect(await erp.service.retrieveB2bTransmission(waiting.id)).toMatchObject(
      {
        status: "retrying",
        attempt_count: 1,
        reason: expect.stringContaining("not-mounted does not exist"),
      }
    )
    await mkdir(path.join(drop.root, "not-mounted"))
    await erp.service.retryTransmission(waiting.id, now)
    expect((await drain()).delivered).toMatchObject([{ key: waiting.key }])
  })
})
