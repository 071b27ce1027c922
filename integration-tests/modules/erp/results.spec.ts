import {
  claim,
  delivered,
  emptyOutbox,
  failed,
  givenConnection,
  givenTransmission,
  later,
  openErp,
  record,
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

async function claimOne(at: Date) {
  const [claimed] = await claim(erp.service, at, 1)
  if (!claimed) {
    throw new Error("nothing was due")
  }
  return claimed
}

describe("the result of an attempt", () => {
  it("is written with the attempt, in one step for a whole batch", async () => {
    const connection = await givenConnection(erp.service)
    for (let order = 0; order < 3; order++) {
      await givenTransmission(erp.service, connection, now)
    }
    const claimed = await claim(erp.service, now)
    const outcomes = [
      delivered,
      failed("business", "No such customer"),
      failed("unknown", "timeout"),
    ]
    const rows = await erp.service.recordResults(
      claimed.map(({ id, lease_token }, index) => ({
        id,
        lease_token,
        outcome: outcomes[index] ?? delivered,
      })),
      {
        now: later(now, 500),
        max_attempts: 3,
        policy: { base_ms: 0, cap_ms: 0 },
      }
    )
    expect(
      claimed.map(({ id }) => {
        const row = rows.find((one) => one.id === id)
        return [row?.status, row?.reason, row?.external_reference]
      })
    ).toEqual([
      ["delivered", null, "SO-1"],
      ["dead", "No such customer", null],
      ["retrying", "timeout", null],
    ])
    const attempts = await erp.service.listB2bAttempts()
    expect(attempts).toHaveLength(3)
    for (const attempt of attempts) {
      expect(attempt).toMatchObject({
        number: 1,
        started_at: now,
        ended_at: later(now, 500),
      })
    }
  })

  it("is tried again at its time, and given up in the end", async () => {
    const connection = await givenConnection(erp.service, { max_attempts: 2 })
    const { id } = await givenTransmission(erp.service, connection, now)
    const [row] = await record(
      erp.service,
      await claimOne(now),
      failed("transient"),
      now
    )
    expect(row).toMatchObject({
      status: "retrying",
      attempt_count: 1,
      next_attempt_at: later(now, 5_000),
    })
    expect(await claim(erp.service, later(now, 4_999))).toEqual([])
    const last = await claimOne(later(now, 5_000))
    const [dead] = await record(
      erp.service,
      last,
      failed("unknown", "no answer"),
      later(now, 6_000)
    )
    expect(dead).toMatchObject({
      id,
      status: "dead",
      reason: "Given up after 2 attempts. The last one: no answer",
    })
  })

  it("pauses the connection when its credentials are wrong", async () => {
    const connection = await givenConnection(erp.service)
    await givenTransmission(erp.service, connection, now)
    await givenTransmission(erp.service, connection, later(now, 1))
    await record(erp.service, await claimOne(now), failed("auth", "401"), now)
    expect(await erp.service.retrieveB2bConnection(connection)).toMatchObject({
      status: "paused",
      paused_reason: "401",
    })
    expect(await claim(erp.service, later(now, 1_000_000))).toEqual([])
    await erp.service.updateB2bConnections({
      id: connection,
      status: "active",
      paused_reason: null,
    })
    expect(await claim(erp.service, later(now, 1))).toHaveLength(2)
  })
})

describe("a person", () => {
  it("retries a dead letter, which gets all its attempts anew", async () => {
    const connection = await givenConnection(erp.service)
    const { id } = await givenTransmission(erp.service, connection, now)
    await record(erp.service, await claimOne(now), failed("business"), now)
    const tomorrow = later(now, 86_400_000)
    expect(await claim(erp.service, tomorrow)).toEqual([])
    expect(await erp.service.retryTransmission(id, tomorrow)).toMatchObject({
      status: "pending",
      claim_count: 0,
      attempt_count: 0,
      reason: null,
      next_attempt_at: tomorrow,
    })
    await record(erp.service, await claimOne(tomorrow), delivered, tomorrow)
    const attempts = await erp.service.listB2bAttempts(
      { transmission_id: id },
      { order: { number: "ASC" } }
    )
    expect(attempts.map((one) => [one.number, one.outcome])).toEqual([
      [1, "business"],
      [2, "delivered"],
    ])
  })

  it("need not wait for a transmission that waits", async () => {
    const connection = await givenConnection(erp.service)
    const { id } = await givenTransmission(erp.service, connection, now)
    await record(erp.service, await claimOne(now), failed("transient"), now)
    await erp.service.retryTransmission(id, now)
    expect(await claimOne(now)).toMatchObject({ id })
  })

  it("cannot retry what is delivered, being sent, or not there", async () => {
    const connection = await givenConnection(erp.service)
    const { id } = await givenTransmission(erp.service, connection, now)
    const claimed = await claimOne(now)
    const refusal = (status: string) => ({
      type: "not_allowed",
      code: "b2b.transmission.cannot_transition",
      message: expect.stringContaining(`Transmission ${id} is ${status}`),
    })
    await expect(erp.service.retryTransmission(id, now)).rejects.toMatchObject(
      refusal("sending")
    )
    await record(erp.service, claimed, delivered, now)
    await expect(erp.service.retryTransmission(id, now)).rejects.toMatchObject(
      refusal("delivered")
    )
    await expect(
      erp.service.retryTransmission("trns_none", now)
    ).rejects.toMatchObject({
      type: "not_found",
      code: "b2b.transmission.not_found",
      message: expect.stringContaining("trns_none"),
    })
  })
})
