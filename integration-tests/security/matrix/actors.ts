import { contextOf, PEOPLE, type HttpClient, type Shop } from "../../world"
import {
  actFor,
  assign,
  changePolicy,
  demoOffice,
  openRep,
} from "../../world/reps"

/** Whom the matrix sends; "entitled" has every permission in the targets' company. */
export const ACTORS = [
  "anonymous",
  "secret API key",
  "admin user",
  "customer without company",
  "suspended member",
  "member of a suspended company",
  "member without the permission",
  "admin of another company",
  "parent company's member",
  "sales rep of other accounts",
  "rep who acts for another account",
  "entitled member",
] as const

export type ActorName = (typeof ACTORS)[number]

export type Actors = {
  of(name: ActorName): HttpClient
  /** His own ids, which he may always see. */
  idsOf(name: ActorName): Promise<string[]>
  /** Gives the member without the permission all the others. */
  withhold(permission: string): Promise<unknown>
}

const WITHHELD_ROLE = "role_withheld"
const LACKING = "margaret.oldroyd@harrogate-vale.demo.test"
const SUSPENDED_COMPANYS = PEOPLE.blanket
const PARENTS = "phil.ackroyd@castlegarth-roofing.demo.test"

async function giveRole(
  shop: Shop,
  email: string,
  role: { id: string; permissions: readonly string[] }
): Promise<void> {
  await shop.database.sql(
    `WITH member AS (
       SELECT m.id, m.company_id FROM b2b_member m
       JOIN customer c ON c.id = m.customer_id WHERE c.email = $1 LIMIT 1
     ), role AS (
       INSERT INTO b2b_role (id, code, name, company_id, permissions)
       SELECT $2, $2, $2, company_id, $3 FROM member RETURNING id
     ), gone AS (
       DELETE FROM b2b_member_role WHERE member_id IN (SELECT id FROM member)
     )
     INSERT INTO b2b_member_role (member_id, role_id)
     SELECT member.id, role.id FROM member, role`,
    [email, role.id, role.permissions]
  )
}

/**
 * Signs all of them in and changes their rows as an office or a company would.
 * @param permissions the whole catalogue
 */
export async function openActors(
  shop: Shop,
  admin: { token: string; secretKey: string },
  permissions: readonly string[]
): Promise<Actors> {
  const emails = new Map<ActorName, string>([
    ["customer without company", "moira.ellison@home.demo.test"],
    ["suspended member", PEOPLE.suspended],
    ["member of a suspended company", SUSPENDED_COMPANYS],
    ["member without the permission", LACKING],
    ["admin of another company", PEOPLE.soleTrader],
    ["parent company's member", PARENTS],
    ["entitled member", PEOPLE.admin],
  ])
  const clients = new Map<ActorName, HttpClient>([
    ["anonymous", shop.stranger],
    [
      "secret API key",
      shop.stranger.with({
        headers: {
          authorization: `Basic ${Buffer.from(`${admin.secretKey}:`).toString("base64")}`,
        },
      }),
    ],
    ["admin user", shop.stranger.with({ token: admin.token })],
  ])
  for (const [name, email] of emails) {
    clients.set(name, await shop.as(email))
  }
  const clerk = clients.get("admin user") ?? shop.stranger
  const rep = await openRep(shop, clerk, { name: "Rhona Elsewhere" })
  await changePolicy(clerk, await demoOffice(shop), { sees: "own" })
  const { account } = await contextOf(await shop.as(PEOPLE.soleTrader))
  await assign(clerk, rep, account?.id ?? "", "secondary")
  const acting = await actFor(rep.client, account?.id ?? "")
  clients.set("sales rep of other accounts", rep.client)
  clients.set("rep who acts for another account", acting.client)
  await giveRole(shop, LACKING, { id: WITHHELD_ROLE, permissions: [] })
  await giveRole(shop, PARENTS, { id: "role_parent", permissions })
  await giveRole(shop, PEOPLE.soleTrader, { id: "role_foreign", permissions })
  await giveRole(shop, PEOPLE.admin, { id: "role_entitled", permissions })
  await shop.database.sql(
    `UPDATE b2b_company SET status = 'suspended' WHERE id IN (
       SELECT m.company_id FROM b2b_member m
       JOIN customer c ON c.id = m.customer_id WHERE c.email = $1)`,
    [SUSPENDED_COMPANYS]
  )
  await shop.database.sql(
    `UPDATE b2b_company SET parent_id = (
       SELECT m.company_id FROM b2b_member m
       JOIN customer c ON c.id = m.customer_id WHERE c.email = $1)
     WHERE id IN (SELECT m.company_id FROM b2b_member m
       JOIN customer c ON c.id = m.customer_id WHERE c.email = $2)`,
    [PARENTS, PEOPLE.admin]
  )
  return {
    of: (name) => clients.get(name) ?? shop.stranger,
    async idsOf(name) {
      const rows = await shop.database.sql<{ id: string }>(
        `SELECT c.id FROM customer c WHERE c.email = $1
         UNION SELECT m.id FROM b2b_member m JOIN customer c
           ON c.id = m.customer_id WHERE c.email = $1`,
        [emails.get(name) ?? ""]
      )
      return rows.map(({ id }) => id)
    },
    withhold: (permission) =>
      shop.database.sql(
        "UPDATE b2b_role SET permissions = array_remove($1::text[], $2) WHERE id = $3",
        [permissions, permission, WITHHELD_ROLE]
      ),
  }
}
