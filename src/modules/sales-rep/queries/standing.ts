import type { Connection } from "../../../utils/connection"
import type { Service } from "../domain/may-act"
import { DEFAULT_POLICY, type Policy } from "../domain/rep-policy"
import type { ActingSessionRow, SalesRepRow } from "../types"

/** The account that a rep stands to; ids of other modules' rows. */
export type Served = {
  account_id: string
  company_id: string
  office_id: string
}

/** How a rep stands to an account at this moment. */
export type Standing = {
  /** Null where a clerk acts, who is no rep, or where the rep's row is gone. */
  rep:
    | (Pick<SalesRepRow, "id" | "name" | "kind" | "status"> & {
        in_office: boolean
      })
    | null
  service: Service
  consent: "given" | "missing"
  policy: Policy
}

/** An acting session as it stands at this moment. */
export type SessionStanding = {
  session: ActingSessionRow
  standing: Standing
}

type StandingColumns = {
  rep_id: string | null
  rep_name: string
  rep_kind: SalesRepRow["kind"]
  rep_status: SalesRepRow["status"]
  in_office: boolean
  own: boolean
  assigned: boolean
  consent_asked: boolean
  consent_given: boolean
  policy: Policy | null
}

const POLICY_COLUMNS = Object.keys(DEFAULT_POLICY)
  .map((column) => `'${column}', p.${column}`)
  .join(", ")

const LIVE_ASSIGNMENT = `b2b_rep_assignment a WHERE a.account_id = x.account_id
  AND a.ended_at IS NULL AND a.deleted_at IS NULL`
const LIVE_CONSENT = `b2b_rep_consent c WHERE c.company_id = x.company_id
  AND c.ended_at IS NULL AND c.deleted_at IS NULL`

/** @param source a table or a subquery with the columns of `Served` and `sales_rep_id` */
function standingOf(source: string): string {
  return `SELECT x.*, r.id AS rep_id, r.name AS rep_name, r.kind AS rep_kind,
      r.status AS rep_status,
      EXISTS (SELECT FROM b2b_sales_rep_office o WHERE o.sales_rep_id = r.id
        AND o.office_id = x.office_id AND o.deleted_at IS NULL) AS in_office,
      EXISTS (SELECT FROM ${LIVE_ASSIGNMENT} AND a.sales_rep_id = r.id) AS own,
      EXISTS (SELECT FROM ${LIVE_ASSIGNMENT}) AS assigned,
      EXISTS (SELECT FROM ${LIVE_CONSENT} AND c.sales_rep_id IS NULL) AS consent_asked,
      EXISTS (SELECT FROM ${LIVE_CONSENT} AND c.sales_rep_id = r.id
        AND (c.expires_at IS NULL OR c.expires_at > :now)) AS consent_given,
      CASE WHEN p.id IS NULL THEN NULL
        ELSE json_build_object(${POLICY_COLUMNS}) END AS policy
    FROM ${source} x
    LEFT JOIN b2b_sales_rep r ON r.id = x.sales_rep_id AND r.deleted_at IS NULL
    LEFT JOIN b2b_rep_policy p ON p.office_id = x.office_id AND p.deleted_at IS NULL`
}

function toStanding(row: StandingColumns): Standing {
  return {
    rep: row.rep_id
      ? {
          id: row.rep_id,
          name: row.rep_name,
          kind: row.rep_kind,
          status: row.rep_status,
          in_office: row.in_office,
        }
      : null,
    service: serviceOf(row),
    consent: !row.consent_asked || row.consent_given ? "given" : "missing",
    policy: row.policy ?? DEFAULT_POLICY,
  }
}

function serviceOf(row: StandingColumns): Service {
  if (row.own) {
    return "own"
  }
  return row.assigned ? "others" : "unassigned"
}

/**
 * How a rep stands to an account, in one statement.
 * @param repId null: a clerk
 */
export async function readStanding(
  connection: Connection,
  repId: string | null,
  served: Served,
  now: Date
): Promise<Standing> {
  const source = `(SELECT CAST(:rep AS text) AS sales_rep_id,
    CAST(:account_id AS text) AS account_id, CAST(:company_id AS text) AS company_id,
    CAST(:office_id AS text) AS office_id)`
  const { rows } = await connection.raw<{ rows: [StandingColumns] }>(
    standingOf(source),
    { ...served, rep: repId, now }
  )
  return toStanding(rows[0])
}

/** An acting session and how its actor stands by now, in one statement. */
export async function readSession(
  connection: Connection,
  sessionId: string,
  now: Date
): Promise<SessionStanding | null> {
  const { rows } = await connection.raw<{
    rows: (ActingSessionRow & StandingColumns)[]
  }>(
    `${standingOf("b2b_acting_session")} WHERE x.id = :id AND x.deleted_at IS NULL`,
    { id: sessionId, now }
  )
  const [row] = rows
  return row ? { session: row, standing: toStanding(row) } : null
}
