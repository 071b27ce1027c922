import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { writeRow, writeTextRow } from "../../utils/csv"

const COLUMNS = [
  "account",
  "company",
  "company_name",
  "office",
  "sales_rep",
  "sales_rep_name",
  "type",
  "source",
  "reason",
  "since",
] as const

const ROWS_AT_ONCE = 1000

type Row = { id: string } & Record<(typeof COLUMNS)[number], string | null>

/** Assignments that count, in the columns of the import, by id: the order of the primary key, page by page. */
const PAGE = `SELECT s.id, a.number AS account, CASE WHEN a.number IS NULL THEN c.handle END AS company,
    c.name AS company_name, o.code AS office, r.email AS sales_rep,
    r.name AS sales_rep_name, s.type, s.source, s.reason,
    to_char(s.started_at AT TIME ZONE o.time_zone, 'YYYY-MM-DD') AS since
  FROM b2b_rep_assignment s
  JOIN b2b_account a ON a.id = s.account_id AND a.deleted_at IS NULL
  JOIN b2b_company c ON c.id = a.company_id
  JOIN b2b_sales_office o ON o.id = s.office_id
  JOIN b2b_sales_rep r ON r.id = s.sales_rep_id
  WHERE s.ended_at IS NULL AND s.deleted_at IS NULL AND s.id > :after
    AND (CAST(:office AS text) IS NULL OR s.office_id = :office)
  ORDER BY s.id LIMIT :limit`

/**
 * Who serves which account now, as CSV in parts; an import of it changes nothing.
 * @param officeId null: of all sales offices
 */
export async function* exportRepAssignments(
  container: MedusaContainer,
  officeId: string | null
): AsyncGenerator<string> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  yield writeTextRow([...COLUMNS])
  for (let after: string | null = ""; after !== null;) {
    const { rows }: { rows: Row[] } = await knex.raw<{ rows: Row[] }>(PAGE, {
      after,
      office: officeId,
      limit: ROWS_AT_ONCE,
    })
    if (rows.length > 0) {
      yield rows
        .map((row) =>
          writeRow(COLUMNS.map((column) => ({ text: row[column] })))
        )
        .join("")
    }
    after = rows.length < ROWS_AT_ONCE ? null : (rows.at(-1)?.id ?? null)
  }
}
