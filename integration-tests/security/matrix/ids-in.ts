import type { Database } from "../../world"

const OWNED = `
  SELECT id FROM b2b_company WHERE id %1
  UNION SELECT id FROM b2b_member WHERE company_id %1
  UNION SELECT id FROM b2b_role WHERE company_id %1
  UNION SELECT id FROM b2b_invitation WHERE company_id %1
  UNION SELECT id FROM b2b_email_domain WHERE company_id %1
  UNION SELECT id FROM b2b_ship_to WHERE company_id %1
  UNION SELECT id FROM b2b_ship_to_request WHERE company_id %1
  UNION SELECT id FROM b2b_project WHERE company_id %1
  UNION SELECT id FROM b2b_account WHERE company_id %1
  UNION SELECT id FROM b2b_order_header WHERE company_id %1
  UNION SELECT order_id FROM b2b_order_header WHERE company_id %1 AND order_id IS NOT NULL
  UNION SELECT cart_id FROM b2b_order_header WHERE company_id %1 AND cart_id IS NOT NULL
  UNION SELECT customer_id FROM b2b_member WHERE company_id %1
  UNION SELECT x.id FROM b2b_ship_to_access x JOIN b2b_member m ON m.id = x.member_id
    WHERE m.company_id %1`

async function idsOf(
  database: Database,
  test: string,
  companyIds: string[]
): Promise<Set<string>> {
  const rows = await database.sql<{ id: string }>(
    OWNED.replaceAll("%1", test),
    [companyIds]
  )
  return new Set(rows.map(({ id }) => id))
}

/** Every id that belongs to these companies. */
export function idsOfCompanies(database: Database, companyIds: string[]) {
  return idsOf(database, "= ANY ($1)", companyIds)
}

/** Every id that belongs to other companies alone: a person may be in several. */
export async function idsOfOthers(database: Database, companyIds: string[]) {
  const [others, own] = await Promise.all([
    idsOf(database, "<> ALL ($1)", companyIds),
    idsOfCompanies(database, companyIds),
  ])
  return new Set([...others].filter((id) => !own.has(id)))
}

const ID = /\b[a-z]{2,8}_[0-9A-Za-z]{5,}\b/g

/** Those of the ids that an answer shows, apart from what the request itself said. */
export function idsShown(
  answer: unknown,
  ids: ReadonlySet<string>,
  request: string
): string[] {
  const found = JSON.stringify(answer).match(ID) ?? []
  return [...new Set(found)].filter(
    (id) => ids.has(id) && !request.includes(id)
  )
}
