import { createHash } from "node:crypto"
import { canonicalJson } from "./canonical-json"

/** What of an entry is covered by its hash; `happened_at` in UTC, to the millisecond. */
export type EntryContent = {
  id: string
  company_id: string | null
  happened_at: string
  actor_type: string
  actor_id: string
  actor_name: string
  on_behalf_of_id: string | null
  action: string
  subject_type: string
  subject_id: string
  subject_name: string | null
  before: unknown
  after: unknown
}

/** Where a chain ends; null where it has not begun. */
export type ChainEnd = { sequence: number; hash: string } | null

export type ChainLink = {
  id: string
  sequence: number
  previous_hash: string | null
  hash: string
}

/** An entry with its place in the chain, as it is stored. */
export type ChainedEntry = EntryContent & {
  sequence: number
  previous_hash: string | null
  hash: string | null
  deleted: boolean
}

/** SHA-256, in hex, of the previous hash and the entry with its number. */
function hashOf(
  entry: EntryContent,
  sequence: number,
  previousHash: string | null
): string {
  const content: EntryContent = {
    id: entry.id,
    company_id: entry.company_id,
    happened_at: entry.happened_at,
    actor_type: entry.actor_type,
    actor_id: entry.actor_id,
    actor_name: entry.actor_name,
    on_behalf_of_id: entry.on_behalf_of_id,
    action: entry.action,
    subject_type: entry.subject_type,
    subject_id: entry.subject_id,
    subject_name: entry.subject_name,
    before: entry.before,
    after: entry.after,
  }
  return createHash("sha256")
    .update(`${previousHash ?? ""}\n${canonicalJson({ ...content, sequence })}`)
    .digest("hex")
}

/** The links that these entries, in this order, add to a chain. */
export function linksAfter(
  end: ChainEnd,
  entries: readonly EntryContent[]
): ChainLink[] {
  let last = end
  return entries.map((entry) => {
    const sequence = (last?.sequence ?? 0) + 1
    const previous = last?.hash ?? null
    const hash = hashOf(entry, sequence, previous)
    last = { sequence, hash }
    return { id: entry.id, sequence, previous_hash: previous, hash }
  })
}

/** Whether this entry is, unchanged, the next one after that end of the chain. */
export function follows(end: ChainEnd, entry: ChainedEntry): boolean {
  const previous = end?.hash ?? null
  return (
    !entry.deleted &&
    entry.sequence === (end?.sequence ?? 0) + 1 &&
    entry.previous_hash === previous &&
    entry.hash === hashOf(entry, entry.sequence, previous)
  )
}
