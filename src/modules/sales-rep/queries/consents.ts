import type { Connection } from "../../../utils/connection"
import type { Transaction } from "../../../utils/transaction"
import type { RepConsentRow, SalesRepRow } from "../types"

/** One consent; or that of a rep, with `sales_rep_id: null` the wish to be asked. */
export type ConsentToEnd =
  Pick<RepConsentRow, "company_id" | "sales_rep_id"> | Pick<RepConsentRow, "id">

/** A company, its trade accounts, and their offices; ids of other modules' rows. */
export type CompanyReach = {
  id: string
  account_ids: string[]
  office_ids: string[]
}

/** A rep of whom a company may have its say. */
export type RepOfCompany = Pick<SalesRepRow, "id" | "name" | "kind"> & {
  /** Serves one of the company's accounts. */
  serves: boolean
  consent_id: string | null
  given_at: Date | null
  expires_at: Date | null
  total: string
}

/**
 * Ends the consents that still count, of those that fit.
 * @returns the ids of those that did
 */
export async function endConsents(
  trx: Transaction,
  which: ConsentToEnd,
  now: Date
): Promise<string[]> {
  const ended = await trx<{ id: string }>("b2b_rep_consent")
    .where(which)
    .whereNull("ended_at")
    .whereNull("deleted_at")
    .update({ ended_at: now, updated_at: now } as object)
    .returning("id")
  return ended.map(({ id }) => id)
}

/** Makes ended consents count again, as if they had never ended. */
export async function resumeConsents(
  trx: Transaction,
  ids: readonly string[]
): Promise<void> {
  await trx("b2b_rep_consent").whereIn("id", ids).update({ ended_at: null })
}

/** The active reps of the offices that a company buys from; those who serve it first. */
export async function repsOfCompany(
  connection: Connection,
  company: CompanyReach,
  page: { limit: number; offset: number }
): Promise<RepOfCompany[]> {
  const { rows } = await connection.raw<{ rows: RepOfCompany[] }>(
    `SELECT r.id, r.name, r.kind, c.id AS consent_id, c.given_at, c.expires_at,
       EXISTS (SELECT FROM b2b_rep_assignment a WHERE a.sales_rep_id = r.id
         AND a.account_id = ANY(:accounts) AND a.ended_at IS NULL
         AND a.deleted_at IS NULL) AS serves,
       count(*) OVER () AS total
     FROM b2b_sales_rep r
     LEFT JOIN b2b_rep_consent c ON c.sales_rep_id = r.id AND c.company_id = :company
       AND c.ended_at IS NULL AND c.deleted_at IS NULL
     WHERE r.status = 'active' AND r.deleted_at IS NULL
       AND EXISTS (SELECT FROM b2b_sales_rep_office o WHERE o.sales_rep_id = r.id
         AND o.office_id = ANY(:offices) AND o.deleted_at IS NULL)
     ORDER BY serves DESC, r.name, r.id LIMIT :limit OFFSET :offset`,
    {
      company: company.id,
      accounts: company.account_ids,
      offices: company.office_ids,
      ...page,
    }
  )
  return rows
}
