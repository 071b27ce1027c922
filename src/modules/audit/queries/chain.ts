import type { Transaction } from "../../../utils/transaction"
import type {
  ChainedEntry,
  ChainEnd,
  ChainLink,
  EntryContent,
} from "../domain/chain"

/** Which chain an entry is in: its company's, or the merchant's own. */
const CHAIN = "coalesce(company_id, '')"

/** As text, since drivers differ in what they make of an instant. */
const CONTENT = `id, company_id,
  to_char(happened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24\\:MI\\:SS.MS"Z"') AS happened_at,
  actor_type, actor_id, actor_name, on_behalf_of_id, action,
  subject_type, subject_id, subject_name, before, after`

/** Companies (null: the merchant himself) with settled entries without a number. */
export async function companiesToChain(
  trx: Transaction,
  input: { settle_seconds: number; limit: number }
): Promise<(string | null)[]> {
  const { rows } = await trx.raw<{ rows: { company_id: string | null }[] }>(
    `SELECT DISTINCT company_id FROM b2b_audit_entry
     WHERE sequence IS NULL AND deleted_at IS NULL
       AND created_at < clock_timestamp() - :settle_seconds * interval '1 second'
     LIMIT :limit`,
    input
  )
  return rows.map(({ company_id }) => company_id)
}

/**
 * Takes this chain for the running transaction alone.
 * @returns false where another process has it
 */
export async function lockChain(
  trx: Transaction,
  companyId: string | null
): Promise<boolean> {
  const { rows } = await trx.raw<{ rows: { locked: boolean }[] }>(
    `SELECT pg_try_advisory_xact_lock(
       hashtextextended('b2b_audit_entry ' || CAST(:chain AS text), 0)
     ) AS locked`,
    { chain: companyId ?? "" }
  )
  return rows[0]?.locked ?? false
}

export async function readChainEnd(
  trx: Transaction,
  companyId: string | null
): Promise<ChainEnd> {
  const { rows } = await trx.raw<{
    rows: { sequence: number; hash: string }[]
  }>(
    `SELECT sequence, hash FROM b2b_audit_entry
     WHERE ${CHAIN} = :chain AND sequence IS NOT NULL
     ORDER BY sequence DESC LIMIT 1`,
    { chain: companyId ?? "" }
  )
  return rows[0] ?? null
}

/** The next entries that get a number, in the order in which they get it. */
export async function readUnchained(
  trx: Transaction,
  input: { company_id: string | null; settle_seconds: number; limit: number }
): Promise<EntryContent[]> {
  const { company_id, ...rest } = input
  const { rows } = await trx.raw<{ rows: EntryContent[] }>(
    `SELECT ${CONTENT} FROM b2b_audit_entry e
     WHERE ${CHAIN} = :chain AND sequence IS NULL AND deleted_at IS NULL
       AND created_at < clock_timestamp() - :settle_seconds * interval '1 second'
     ORDER BY e.happened_at, e.id
     LIMIT :limit`,
    { ...rest, chain: company_id ?? "" }
  )
  return rows
}

export async function writeLinks(
  trx: Transaction,
  links: ChainLink[]
): Promise<void> {
  await trx.raw(
    `UPDATE b2b_audit_entry e
     SET sequence = l.sequence, previous_hash = l.previous_hash, hash = l.hash
     FROM jsonb_to_recordset(CAST(:links AS jsonb)) AS l(
       id text, sequence int, previous_hash text, hash text
     )
     WHERE e.id = l.id`,
    { links: JSON.stringify(links) }
  )
}

/** A page of a chain after a number, hidden rows too. */
export async function readChain(
  trx: Transaction,
  input: { company_id: string | null; after: number; limit: number }
): Promise<ChainedEntry[]> {
  const { company_id, ...rest } = input
  const { rows } = await trx.raw<{ rows: ChainedEntry[] }>(
    `SELECT ${CONTENT}, sequence, previous_hash, hash,
       deleted_at IS NOT NULL AS deleted
     FROM b2b_audit_entry
     WHERE ${CHAIN} = :chain AND sequence > :after
     ORDER BY sequence LIMIT :limit`,
    { ...rest, chain: company_id ?? "" }
  )
  return rows
}
