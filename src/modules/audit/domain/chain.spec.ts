import { canonicalJson } from "./canonical-json"
import {
  follows,
  linksAfter,
  type ChainedEntry,
  type EntryContent,
} from "./chain"

const entry = (id: string, changes: Partial<EntryContent> = {}) => ({
  id,
  company_id: "comp_1",
  happened_at: "2026-11-22T10:00:00.000Z",
  actor_type: "member",
  actor_id: "memb_1",
  actor_name: "Anna Reid",
  on_behalf_of_id: null,
  action: "member.suspended",
  subject_type: "member",
  subject_id: "memb_2",
  subject_name: null,
  before: { status: "active" },
  after: { status: "suspended" },
  ...changes,
})

function chained(entries: EntryContent[]): ChainedEntry[] {
  const links = linksAfter(null, entries)
  return entries.map((content, index) => {
    const link = links[index]
    if (!link) {
      throw new Error("an entry has no link")
    }
    return { ...content, ...link, deleted: false }
  })
}

/** The id of the first entry that does not follow, or null. */
function brokenAt(rows: ChainedEntry[]): string | null {
  let end: { sequence: number; hash: string } | null = null
  for (const row of rows) {
    if (!follows(end, row)) {
      return row.id
    }
    end = { sequence: row.sequence, hash: row.hash ?? "" }
  }
  return null
}

describe("canonical JSON", () => {
  it("is the same text for the same content, in whatever order it was written", () => {
    expect(canonicalJson({ b: [1, { d: null, c: "x" }], a: undefined })).toBe(
      '{"b":[1,{"c":"x","d":null}]}'
    )
    expect(canonicalJson({ a: 1, b: 2 })).toBe(canonicalJson({ b: 2, a: 1 }))
    expect(canonicalJson(undefined)).toBe("null")
  })

  it("tells apart what only looks alike", () => {
    const texts = [{ a: "1" }, { a: 1 }, { a: [1] }, { a: null }, ["a", 1], {}]
    expect(new Set(texts.map(canonicalJson)).size).toBe(texts.length)
  })
})

describe("the chain of the log", () => {
  const rows = chained([entry("a"), entry("b"), entry("c")])

  it("numbers entries from 1 and ties each to the one before", () => {
    expect(rows.map(({ sequence }) => sequence)).toEqual([1, 2, 3])
    expect(rows[0]?.previous_hash).toBeNull()
    expect(rows[2]?.previous_hash).toBe(rows[1]?.hash)
    expect(brokenAt(rows)).toBeNull()
  })

  it("goes on where an earlier run stopped", () => {
    const [, second] = rows
    const later = linksAfter({ sequence: 2, hash: second?.hash ?? "" }, [
      entry("c"),
    ])
    expect(later[0]?.hash).toBe(rows[2]?.hash)
  })

  it.each([
    ["what was done", { action: "member.reactivated" }],
    ["who did it", { actor_id: "memb_9" }],
    ["as whom", { on_behalf_of_id: "memb_9" }],
    ["when", { happened_at: "2026-11-22T10:00:00.001Z" }],
    ["whose it is", { company_id: null }],
    ["what it was before", { before: { status: "removed" } }],
    ["what it was after", { after: null }],
    ["its number", { sequence: 7 }],
    ["its hash", { hash: null }],
    ["that it is hidden", { deleted: true }],
  ])("breaks at the entry in which somebody changed %s", (_what, change) => {
    const tampered = rows.map((row) =>
      row.id === "b" ? { ...row, ...change } : row
    )
    expect(brokenAt(tampered)).toBe("b")
  })

  it("breaks after an entry that was taken out or put in", () => {
    expect(brokenAt(rows.filter(({ id }) => id !== "b"))).toBe("c")
    const forged = chained([entry("a"), entry("x")])[1]
    expect(
      brokenAt(forged ? [...rows.slice(0, 1), forged, ...rows.slice(1)] : [])
    ).toBe("b")
  })
})
