import type { Answer, ErrorBody, Shop } from "../../world"

/** What a route answered: a refusal, or rows of any noun. */
export type Body = Partial<ErrorBody> & Record<string, unknown>
export type Row = Record<string, unknown> & { id: string }

/** A new delivery address; the fields that a route asks for. */
export const PLOT = {
  name: "Plot 9",
  address_1: "9 Kiln Lane",
  city: "Ripon",
  postal_code: "HG4 1AA",
  country_code: "GB",
}

/** One thing out of an answer that has to be there. */
export function rowOf(answer: Answer<Body>, key: string): Row {
  const row = answer.body[key]
  if (answer.status !== 200 || row === null || typeof row !== "object") {
    throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`)
  }
  // Every row of ours has an id.
  return row as Row
}

export function rowsOf(answer: Answer<Body>, key: string): Row[] {
  const rows = answer.body[key]
  if (answer.status !== 200 || !Array.isArray(rows)) {
    throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`)
  }
  // Every row of ours has an id.
  return rows as Row[]
}

export function told({ status, body }: Answer<Body>): [number, unknown] {
  return [status, body.code]
}

/** A member's id by the e-mail address that he signs in with. */
export async function memberId(
  shop: Shop,
  email: string,
  handle = "harrogate-vale"
): Promise<string> {
  const rows = await shop.database.sql<{ id: string }>(
    `SELECT m.id FROM b2b_member m JOIN customer c ON c.id = m.customer_id
     JOIN b2b_company o ON o.id = m.company_id
     WHERE c.email = $1 AND o.handle = $2`,
    [email, handle]
  )
  if (!rows[0]) {
    throw new Error(`${email} is no member of ${handle}`)
  }
  return rows[0].id
}

/** All rows that a site route could write: two are equal if nothing was written. */
export async function everything(shop: Shop): Promise<unknown> {
  const [row] = await shop.database.sql(
    `SELECT (SELECT jsonb_agg(to_jsonb(t) ORDER BY id) FROM b2b_ship_to t) AS a,
       (SELECT jsonb_agg(to_jsonb(t) ORDER BY id) FROM b2b_project t) AS b,
       (SELECT jsonb_agg(to_jsonb(t) ORDER BY id) FROM b2b_ship_to_access t) AS c,
       (SELECT jsonb_agg(to_jsonb(t) ORDER BY id) FROM b2b_ship_to_request t) AS d,
       (SELECT jsonb_agg(to_jsonb(t) ORDER BY project_id, ship_to_id) FROM b2b_project_ship_to t) AS e,
       (SELECT count(*) FROM b2b_audit_entry) AS f`
  )
  return row
}
