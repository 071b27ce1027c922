import { createHash } from "node:crypto"
import type { Database } from "../../world"

/** Tables that change by themselves, or that every request may add to. */
const RESTLESS = ["b2b_audit_entry"]
/** Which account a customer chose last is his own affair. */
const REMEMBERED = ["chosen_account_id", "chosen_at", "updated_at"]

/**
 * What the database holds of all companies but these, as one text to compare: rows
 * that name a company by `company_id`, directly or by their member.
 */
export async function stateOfOthers(
  database: Database,
  companyIds: string[]
): Promise<string> {
  const tables = await database.sql<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND column_name = 'company_id'
       AND table_name LIKE 'b2b\\_%' AND table_name <> ALL ($1) ORDER BY 1`,
    [RESTLESS]
  )
  const parts = [
    ...tables.map(({ name }) => [name, "t.company_id <> ALL ($1)"]),
    ["b2b_company", "t.id <> ALL ($1)"],
    [
      "b2b_ship_to_access",
      "t.member_id IN (SELECT id FROM b2b_member WHERE company_id <> ALL ($1))",
    ],
  ]
  const hash = createHash("sha256")
  for (const [table, test] of parts) {
    const rows = await database.sql<{ row: string }>(
      `SELECT (to_jsonb(t) - $2::text[])::text AS row FROM ${String(table)} t
       WHERE ${String(test)} ORDER BY t.id`,
      [companyIds, REMEMBERED]
    )
    hash.update(`${String(table)}\n${rows.map(({ row }) => row).join("\n")}\n`)
  }
  return hash.digest("hex")
}
