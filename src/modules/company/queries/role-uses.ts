import type { Transaction } from "../../../utils/transaction"

export type RoleUses = {
  members: number
  invitations: number
  email_domains: number
}

/** Who has a role or would get it: removed members and ended invitations do not. */
export async function countRoleUses(
  trx: Transaction,
  { role_id, now }: { role_id: string; now: Date }
): Promise<RoleUses> {
  const { rows } = await trx.raw<{ rows: [RoleUses] }>(
    `SELECT
       (SELECT count(*)::int FROM b2b_member_role mr
          JOIN b2b_member m ON m.id = mr.member_id
        WHERE mr.role_id = :role_id AND m.status <> 'removed'
          AND m.deleted_at IS NULL) AS members,
       (SELECT count(*)::int FROM b2b_invitation i
        WHERE :role_id = ANY (i.role_ids) AND i.status = 'pending'
          AND i.expires_at > :now AND i.deleted_at IS NULL) AS invitations,
       (SELECT count(*)::int FROM b2b_email_domain d
        WHERE :role_id = ANY (d.role_ids) AND d.deleted_at IS NULL)
         AS email_domains`,
    { role_id, now }
  )
  return rows[0]
}
