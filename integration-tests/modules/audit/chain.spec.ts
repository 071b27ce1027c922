import {
  AUDIT_MODULE,
  type AuditModuleService,
} from "../../../src/modules/audit"
import { cloneDatabase, openModule, type Database } from "../../world"

let database: Database
let open: { service: AuditModuleService; close(): Promise<void> }

beforeAll(async () => {
  database = await cloneDatabase("audit")
  open = await openModule<AuditModuleService>({
    key: AUDIT_MODULE,
    folder: "audit",
    database,
  })
})
afterAll(async () => {
  await open.close()
  await database.drop()
})

let companies = 0

/** A company of a test's own with so many entries in its log. */
async function givenLog(count: number, owner?: null): Promise<string | null> {
  companies += 1
  const company_id = owner === null ? null : `comp_${companies}`
  await open.service.createB2bAuditEntries(
    Array.from({ length: count }, (_, index) => ({
      company_id,
      happened_at: new Date(Date.UTC(2026, 10, 22, 10, 0, index)),
      actor_type: "member" as const,
      actor_id: "memb_1",
      actor_name: "Anna Reid",
      action: "member.suspended",
      subject_type: "member",
      subject_id: `memb_${index}`,
      before: { status: "active", nested: { b: 1, a: [1, 2.5, null] } },
      after: { status: "suspended" },
    }))
  )
  return company_id
}

const chain = (company_id: string | null, limit = 500) =>
  open.service.chainEntries({ company_id, settle_seconds: 0, limit })

describe("the chain of a company's log", () => {
  it("goes through every entry once, by any number of processes at once", async () => {
    const company = await givenLog(60)
    const counts: number[] = []
    while ((await open.service.verifyChain(company)).entries < 60) {
      counts.push(
        ...(await Promise.all([chain(company, 7), chain(company, 7)]))
      )
    }
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(60)
    expect(await open.service.verifyChain(company)).toMatchObject({
      ok: true,
      entries: 60,
      broken_at: null,
      head: { sequence: 60 },
    })
  })

  it("exists for what belongs to no company too, and knows nothing of the others", async () => {
    await givenLog(3, null)
    const company = await givenLog(2)
    expect(
      await open.service.listCompaniesToChain({ settle_seconds: 0, limit: 9 })
    ).toEqual(expect.arrayContaining([null, company]))
    expect([await chain(null), await chain(company)]).toEqual([3, 2])
    expect(await open.service.verifyChain(null)).toMatchObject({ entries: 3 })
    expect(
      await open.service.listCompaniesToChain({ settle_seconds: 0, limit: 9 })
    ).toEqual([])
  })

  it("waits until an entry is settled, and takes one that came late at its end", async () => {
    const company = await givenLog(1)
    const patient = { company_id: company, settle_seconds: 600, limit: 10 }
    expect(await open.service.chainEntries(patient)).toBe(0)
    await chain(company)
    await givenLog(0)
    await open.service.createB2bAuditEntries([
      {
        company_id: company,
        happened_at: new Date("2026-01-01T00:00:00Z"),
        actor_type: "system",
        actor_id: "system",
        actor_name: "System",
        action: "order_header.repaired",
        subject_type: "order_header",
        subject_id: "ohdr_1",
      },
    ])
    expect(await chain(company)).toBe(1)
    expect(await open.service.verifyChain(company)).toMatchObject({
      ok: true,
      entries: 2,
    })
  })
})

describe("the database keeps the log", () => {
  const refused = (statement: string, values: unknown[]) =>
    database.sql(statement, values).then(
      () => "done",
      (error: unknown) => (error instanceof Error ? error.message : "?")
    )

  it("from being changed or deleted, chained or not, by whatever door", async () => {
    const company = await givenLog(2)
    const attempts: [string, unknown[]][] = [
      [
        "UPDATE b2b_audit_entry SET actor_id = 'x' WHERE company_id = $1",
        [company],
      ],
      [
        "UPDATE b2b_audit_entry SET deleted_at = now() WHERE company_id = $1",
        [company],
      ],
      [
        "UPDATE b2b_audit_entry SET sequence = 1, hash = 'x', action = 'y' WHERE company_id = $1",
        [company],
      ],
      ["DELETE FROM b2b_audit_entry WHERE company_id = $1", [company]],
    ]
    for (const [statement, values] of attempts) {
      expect(await refused(statement, values)).toMatch(/append-only/)
    }
    await chain(company)
    for (const [statement, values] of attempts) {
      expect(await refused(statement, values)).toMatch(/append-only/)
    }
    expect(
      await refused(
        "UPDATE b2b_audit_entry SET hash = NULL, sequence = NULL, previous_hash = NULL WHERE company_id = $1",
        [company]
      )
    ).toMatch(/append-only/)
    const [entry] = await open.service.listB2bAuditEntries({
      company_id: company,
    })
    const id = entry?.id ?? ""
    await expect(open.service.deleteB2bAuditEntries([id])).rejects.toThrow(
      /append-only/
    )
    await expect(
      open.service.updateB2bAuditEntries({ id, actor_name: "Nobody" })
    ).rejects.toThrow(/append-only/)
  })

  it("and a row that its owner changed all the same is found", async () => {
    const company = await givenLog(5)
    await chain(company)
    await database.sql("ALTER TABLE b2b_audit_entry DISABLE TRIGGER USER")
    const [row] = await database.sql<{ id: string }>(
      `UPDATE b2b_audit_entry SET after = '{"status":"active"}'
       WHERE company_id = $1 AND sequence = 3 RETURNING id`,
      [company]
    )
    await database.sql("ALTER TABLE b2b_audit_entry ENABLE TRIGGER USER")
    expect(await open.service.verifyChain(company)).toMatchObject({
      ok: false,
      entries: 2,
      broken_at: { sequence: 3, id: row?.id },
    })
  })
})
