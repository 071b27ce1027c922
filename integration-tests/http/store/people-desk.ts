import { mailsOf, type Answer, type HttpClient, type Shop } from "../../world"
import type { Refused } from "./trade-counter"

export type Person = {
  id: string
  status: string
  job_title: string | null
  customer: { id: string; email: string | null; first_name: string | null }
  roles: { id: string; code: string; name: string }[]
}

export type Invitation = {
  id: string
  email: string
  status: string
  roles: { code: string }[]
  sent_at: string | null
  send_error: string | null
  expires_at: string
  origin: string
  member_id: string | null
}

export type Body = Refused & {
  member: Person
  members: Person[]
  invitation: Invitation
  invitations: Invitation[]
  url: string
  count: number
}

/** What the specs about people ask of the demo. */
export type PeopleDesk = {
  memberId(email: string, company?: string): Promise<string>
  companyId(handle: string): Promise<string>
  /** Registers a customer as any storefront does; he is signed in. */
  register(email: string): Promise<HttpClient>
  /** What an admin of a company asks for; a buyer, unless `more` says otherwise. */
  invite(admin: HttpClient, email: string, more?: object): Promise<Invitation>
  accept(actor: HttpClient, token: string): Promise<Answer<Body>>
  /** The token of the last mail to an address. */
  tokenFor(email: string): string
  mailCount(email: string): number
  /** Everything that a company's people consist of, for "nothing changed". */
  state(): Promise<unknown>
}

const PASSWORD = "supersecret"

export function peopleDeskOf(shop: Shop): PeopleDesk {
  const { database, stranger, server } = shop
  const mails = mailsOf(server)
  async function one(sql: string, values: unknown[]): Promise<string> {
    const [row] = await database.sql<{ id: string }>(sql, values)
    if (!row) {
      throw new Error(`nothing found for ${JSON.stringify(values)}`)
    }
    return row.id
  }
  return {
    memberId: (email, company = "harrogate-vale") =>
      one(
        `SELECT m.id FROM b2b_member m JOIN customer c ON c.id = m.customer_id
         JOIN b2b_company f ON f.id = m.company_id
         WHERE lower(c.email) = lower($1) AND f.handle = $2`,
        [email, company]
      ),
    companyId: (handle) =>
      one("SELECT id FROM b2b_company WHERE handle = $1", [handle]),
    async register(email) {
      const login = { email, password: PASSWORD }
      const identity = await stranger.post<{ token: string }>(
        "/auth/customer/emailpass/register",
        login
      )
      const { token } = identity.body
      const customer = await stranger
        .with({ token })
        .post("/store/customers", { email, first_name: "New" })
      if (customer.status !== 200) {
        throw new Error(`${email}: ${JSON.stringify(customer.body)}`)
      }
      return await shop.as(email)
    },
    async invite(admin, email, more = {}) {
      const answer = await admin.post<Body>("/store/b2b/invitations", {
        email,
        role_ids: ["role_buyer"],
        ...more,
      })
      expect(answer).toMatchObject({ status: 200 })
      return answer.body.invitation
    },
    accept: (actor, token) =>
      actor.post<Body>("/store/b2b/invitations/accept", { token }),
    tokenFor(email) {
      const url = mails.to(email).at(-1)?.data.url ?? ""
      return new URL(url).searchParams.get("token") ?? ""
    },
    mailCount: (email) => mails.to(email).length,
    async state() {
      const [row] = await database.sql<{ state: string }>(
        `SELECT json_build_object(
           'members', (SELECT json_agg((m.id, m.status, m.job_title, m.company_id, m.customer_id) ORDER BY m.id) FROM b2b_member m),
           'member_roles', (SELECT json_agg(r ORDER BY r.member_id, r.role_id) FROM b2b_member_role r),
           'roles', (SELECT json_agg(r ORDER BY r.id) FROM b2b_role r),
           'invitations', (SELECT json_agg(i ORDER BY i.id) FROM b2b_invitation i),
           'domains', (SELECT json_agg(d ORDER BY d.id) FROM b2b_email_domain d),
           'companies', (SELECT json_agg(c ORDER BY c.id) FROM b2b_company c),
           'accounts', (SELECT json_agg(a ORDER BY a.id) FROM b2b_account a),
           'accesses', (SELECT json_agg(s ORDER BY s.id) FROM b2b_ship_to_access s)
         )::text AS state`
      )
      return row?.state
    },
  }
}

export function codeOf({ status, body }: Answer<Refused>) {
  return { status, code: body.code }
}
