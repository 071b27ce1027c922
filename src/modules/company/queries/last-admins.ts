import type { BulkRow } from "../../../utils/bulk/bulk-table"
import type { Transaction } from "../../../utils/transaction"
import {
  countsForAdmin,
  rowsOfLastAdmins,
  runsCompany,
} from "../domain/last-admin"

/** Ids of the admins of companies, as far as somebody asked. */
export type AdminsOf = Map<string, Set<string>>

type Role = { id: string; permissions: string[] }
type MemberOf = { id: string; company_id: string; role_ids: string[] }

async function readRoles(
  trx: Transaction,
  ids: string[],
  companyIds: string[]
): Promise<Role[]> {
  const { rows } = await trx.raw<{ rows: Role[] }>(
    `SELECT id, permissions FROM b2b_role WHERE deleted_at IS NULL
       AND (id = ANY(:ids) OR company_id = ANY(:companyIds) OR company_id IS NULL)`,
    { ids, companyIds }
  )
  return rows
}

/** Adds the admins of those companies that the map does not know. */
async function addAdmins(
  trx: Transaction,
  admins: AdminsOf,
  companyIds: string[]
): Promise<void> {
  const ids = [...new Set(companyIds)].filter((id) => !admins.has(id))
  for (const id of ids) {
    admins.set(id, new Set())
  }
  const roles = await readRoles(trx, [], ids)
  // A company may have thousands of buyers: only who has a role that counts.
  const { rows } = await trx.raw<{ rows: MemberOf[] }>(
    `SELECT m.id, m.company_id, array_agg(r.role_id) AS role_ids
     FROM b2b_member m JOIN b2b_member_role r ON r.member_id = m.id
     WHERE m.company_id = ANY(:ids) AND m.status = 'active'
       AND m.deleted_at IS NULL AND r.role_id = ANY(:roles)
     GROUP BY m.id`,
    { ids, roles: roles.filter(countsForAdmin).map(({ id }) => id) }
  )
  for (const { id, company_id, role_ids } of rows) {
    const own = roles.filter((role) => role_ids.includes(role.id))
    if (runsCompany({ status: "active", roles: own })) {
      admins.get(company_id)?.add(id)
    }
  }
}

/** Ids of those members that, as the rows have them, run their companies. */
export async function adminsAmong(
  trx: Transaction,
  rows: BulkRow[]
): Promise<Set<string>> {
  const roleIds = ({ fields }: BulkRow): string[] =>
    Array.isArray(fields.role_ids) ? fields.role_ids : []
  const roles = await readRoles(trx, rows.flatMap(roleIds), [])
  return new Set(
    rows
      .filter((row) =>
        runsCompany({
          status: row.fields.status === "active" ? "active" : "suspended",
          roles: roles.filter(({ id }) => roleIds(row).includes(id)),
        })
      )
      .map(({ id }) => id)
  )
}

/**
 * Ids of the rows that would take a company's last admin away.
 * @param rows members as an import would leave them
 * @param admins what earlier rows made of it; brought up to date
 */
export async function lastAdminsAmong(
  trx: Transaction,
  rows: BulkRow[],
  admins: AdminsOf
): Promise<Set<string>> {
  if (rows.length === 0) {
    return new Set()
  }
  return await lastAdmins(trx, rows, await adminsAmong(trx, rows), admins)
}

/** @param running ids of those rows that would run their company */
export async function lastAdmins(
  trx: Transaction,
  rows: BulkRow[],
  running: Set<string>,
  admins: AdminsOf
): Promise<Set<string>> {
  const members = rows.map(({ id, fields }) => ({
    id,
    company_id: String(fields.company_id),
    runs: running.has(id),
  }))
  await addAdmins(
    trx,
    admins,
    members.map(({ company_id }) => company_id)
  )
  return rowsOfLastAdmins(admins, members)
}
