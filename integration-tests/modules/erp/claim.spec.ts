import {
  claim,
  delivered,
  emptyOutbox,
  failed,
  givenConnection,
  givenTransmission,
  later,
  LEASE_MS,
  openErp,
  record,
  type ErpWorld,
} from "./erp-module"

const now = new Date("2026-11-22T10:00:00Z")
const afterLease = later(now, LEASE_MS)
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

async function givenQueue(count: number, connection?: string): Promise<string> {
  const id = connection ?? (await givenConnection(erp.service))
  for (let order = 0; order < count; order++) {
    await givenTransmission(erp.service, id, later(now, order - 1_000))
  }
  return id
}

describe("workers", () => {
  it("never share a transmission, and leave none", async () => {
    await givenQueue(60)
    const worker = async (): Promise<string[]> => {
      const mine: string[] = []
      for (;;) {
        const claimed = await claim(erp.service, now, 3)
        if (claimed.length === 0) {
          return mine
        }
        mine.push(...claimed.map(({ id }) => id))
      }
    }
    const shares = await Promise.all(Array.from({ length: 6 }, worker))
    const all = shares.flat()
    expect(all).toHaveLength(60)
    expect(new Set(all).size).toBe(60)
    expect(shares.filter((share) => share.length > 0).length).toBeGreaterThan(1)
  })

  it("take the longest due first, and nothing before its time", async () => {
    const connection = await givenConnection(erp.service)
    const second = await givenTransmission(erp.service, connection, now)
    const first = await givenTransmission(
      erp.service,
      connection,
      later(now, -1_000)
    )
    await givenTransmission(erp.service, connection, later(now, 1))
    const claimed = await claim(erp.service, now)
    expect(claimed.map(({ id }) => id).sort()).toEqual(
      [first.id, second.id].sort()
    )
    expect(claimed[0]).toMatchObject({
      status: "sending",
      claim_count: 1,
      locked_until: afterLease,
      connection: { id: connection, driver: "file" },
    })
    expect(await claim(erp.service, later(now, 1), 1)).toHaveLength(1)
  })

  it("serve each ERP in turn, so that a long queue holds up none", async () => {
    const long = await givenQueue(20)
    const short = await givenConnection(erp.service)
    await givenTransmission(erp.service, short, now)
    const claimed = await claim(erp.service, now, 4)
    expect(claimed.filter((one) => one.connection.id === long)).toHaveLength(3)
    expect(claimed.filter((one) => one.connection.id === short)).toHaveLength(1)
  })

  it("leave a paused connection's transmissions alone", async () => {
    const connection = await givenQueue(2)
    await erp.service.updateB2bConnections({
      id: connection,
      status: "paused",
    })
    expect(await claim(erp.service, now)).toEqual([])
    await erp.service.updateB2bConnections({
      id: connection,
      status: "active",
    })
    expect(await claim(erp.service, now)).toHaveLength(2)
  })

  it("find what is due by index, in a full table too", async () => {
    const connection = await givenQueue(1)
    await erp.database.sql(
      `INSERT INTO b2b_erp_transmission (id, connection_id, kind, subject_id,
         key, payload, payload_hash, status, next_attempt_at)
       SELECT 'trns_' || n, $1, 'order', 'bulk_' || n, 'K' || n, '{}', '',
         'delivered', now() FROM generate_series(1, 20000) n`,
      [connection]
    )
    await erp.database.sql("ANALYZE b2b_erp_transmission")
    const plan = await erp.database.sql<{ "QUERY PLAN": string }>(
      `EXPLAIN SELECT id FROM b2b_erp_transmission t
       WHERE t.connection_id = $1
         AND t.status IN ('pending', 'retrying', 'sending')
         AND t.deleted_at IS NULL AND t.next_attempt_at <= now()
       ORDER BY t.next_attempt_at LIMIT 10 FOR UPDATE SKIP LOCKED`,
      [connection]
    )
    const text = plan.map((row) => row["QUERY PLAN"]).join("\n")
    expect(text).toContain("IDX_b2b_erp_transmission_due")
    expect(text).not.toContain("Sort")
  })
})

describe("a worker that stops without an answer", () => {
  it("loses its transmission to the next one when its lease has run out", async () => {
    await givenQueue(1)
    const [stale] = await claim(erp.service, now)
    expect(await claim(erp.service, later(afterLease, -1))).toEqual([])
    const [fresh] = await claim(erp.service, afterLease)
    expect(fresh).toMatchObject({ id: stale?.id, claim_count: 2 })
    expect(fresh?.lease_token).not.toBe(stale?.lease_token)
    const attempts = await erp.service.listB2bAttempts()
    expect(attempts).toMatchObject([
      {
        number: 1,
        outcome: "abandoned",
        started_at: now,
        ended_at: afterLease,
      },
    ])
  })

  it("changes nothing when it comes back late", async () => {
    await givenQueue(1)
    const [stale] = await claim(erp.service, now)
    const [fresh] = await claim(erp.service, afterLease)
    if (!stale || !fresh) {
      throw new Error("nothing was claimed")
    }
    expect(
      await record(erp.service, stale, failed("business"), afterLease)
    ).toEqual([])
    expect(await erp.service.retrieveB2bTransmission(stale.id)).toMatchObject({
      status: "sending",
      lease_token: fresh.lease_token,
    })
    expect(
      await record(erp.service, fresh, delivered, afterLease)
    ).toMatchObject([{ status: "delivered" }])
    expect(
      await record(erp.service, stale, failed("business"), afterLease)
    ).toEqual([])
    expect(await erp.service.retrieveB2bTransmission(stale.id)).toMatchObject({
      status: "delivered",
      external_reference: "SO-1",
      lease_token: null,
    })
    expect(await erp.service.listB2bAttempts()).toHaveLength(2)
  })

  it("keeps its transmission while it renews its lease", async () => {
    await givenQueue(1)
    const [mine] = await claim(erp.service, now)
    if (!mine) {
      throw new Error("nothing was claimed")
    }
    const { id, lease_token } = mine
    const renewal = { id, lease_token, lease_ms: LEASE_MS, now: later(now, 1) }
    expect(await erp.service.renewLease(renewal)).toBe(true)
    expect(await claim(erp.service, afterLease)).toEqual([])
    expect(await claim(erp.service, later(afterLease, 1))).toHaveLength(1)
    expect(await erp.service.renewLease(renewal)).toBe(false)
  })

  it("is taken for killed by the document after five times, and that is dead", async () => {
    await givenQueue(1)
    let time = now
    for (let death = 0; death < 5; death++) {
      expect(await claim(erp.service, time)).toHaveLength(1)
      time = later(time, LEASE_MS)
    }
    const { claimed, dead } = await erp.service.claimTransmissions({
      limit: 10,
      lease_ms: LEASE_MS,
      now: time,
    })
    expect(claimed).toEqual([])
    expect(dead).toMatchObject([
      {
        status: "dead",
        lease_token: null,
        reason: expect.stringContaining("died 5 times"),
      },
    ])
    expect(await claim(erp.service, later(time, LEASE_MS))).toEqual([])
    const attempts = await erp.service.listB2bAttempts({
      transmission_id: dead[0]?.id,
    })
    expect(attempts.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4, 5])
  })

  it("does not take the rest of its batch along", async () => {
    await givenQueue(4)
    const [poison] = await claim(erp.service, now)
    let time = now
    const dead: string[] = []
    const arrived: string[] = []
    for (let round = 0; round < 20; round++) {
      time = later(time, LEASE_MS)
      const next = await erp.service.claimTransmissions({
        limit: 10,
        lease_ms: LEASE_MS,
        now: time,
      })
      dead.push(...next.dead.map(({ id }) => id))
      expect(next.claimed.length).toBeLessThan(2)
      for (const claimed of next.claimed) {
        if (claimed.id !== poison?.id) {
          await record(erp.service, claimed, delivered, time)
          arrived.push(claimed.id)
        }
      }
    }
    expect(dead).toEqual([poison?.id])
    expect(arrived).toHaveLength(3)
  })

  it("is forgiven when an attempt ends after all", async () => {
    await givenQueue(1)
    await claim(erp.service, now)
    const [second] = await claim(erp.service, afterLease)
    if (!second) {
      throw new Error("nothing was claimed")
    }
    const [row] = await record(
      erp.service,
      second,
      failed("transient"),
      afterLease
    )
    expect(row).toMatchObject({ status: "retrying", claim_count: 0 })
  })
})
