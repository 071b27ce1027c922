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

type Attempt = [method: "GET" | "POST" | "DELETE", path: string, body?: object]

/** What only the company's own people with the permission may do, all of it. */
export async function attempts(shop: Shop): Promise<Attempt[]> {
  const [row] = await shop.database.sql<Record<string, string>>(
    `SELECT a.id AS access, a.member_id AS member, s.id AS site,
       (SELECT id FROM b2b_project WHERE code = 'J2041') AS job
     FROM b2b_ship_to_access a JOIN b2b_ship_to s ON s.id = a.ship_to_id
     WHERE s.code = 'HV-YARD' LIMIT 1`
  )
  const { access = "", member = "", site = "", job = "" } = row ?? {}
  return [
    ["POST", "ship-tos", PLOT],
    ["POST", `ship-tos/${site}`, { status: "closed" }],
    ["POST", "projects", { code: "X1", name: "X" }],
    ["POST", `projects/${job}`, { status: "closed" }],
    ["GET", "ship-to-accesses"],
    ["POST", "ship-to-accesses", { member_id: member, ship_to_id: site }],
    ["POST", `ship-to-accesses/${access}`, { amount_limit: 1 }],
    ["DELETE", `ship-to-accesses/${access}`],
    ["POST", "ship-to-requests/shreq_x/approve", {}],
  ]
}

type Ids = { site: string; job: string; stranger: string; own: string }

/** Requests that name what is another company's, and what each is told. */
export function foreignRequests({
  site,
  job,
  stranger,
  own,
}: Ids): [path: string, body: object, code: string][] {
  const [noSite, noJob, noMember] = [
    "b2b.ship_to.not_found",
    "b2b.project.not_found",
    "b2b.member.not_found",
  ]
  const loan = { ship_to_id: site, ends_on: "2099-01-01" }
  return [
    [`ship-tos/${site}`, { name: "X" }, noSite],
    [`projects/${job}`, { name: "X" }, noJob],
    ["projects", { code: "X2", name: "X", ship_to_ids: [site] }, noSite],
    ["ship-to-accesses", { member_id: stranger, ship_to_id: site }, noMember],
    ["ship-to-accesses", { member_id: own, ship_to_id: site }, noSite],
    ["ship-to-accesses", { member_id: own, project_id: job }, noJob],
    ["ship-to-requests", { ...PLOT, project_id: job }, noJob],
    ["delegations", { ...loan, member_id: stranger }, noMember],
  ]
}
