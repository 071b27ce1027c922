import type {
  AdminRepPolicyAnswer,
  AdminSalesRepInvitedAnswer,
} from "../../src/api/admin/b2b/sales-reps/types"
import type { StoreActingSessionAnswer } from "../../src/api/store/b2b/acting-sessions/types"
import { must, type Answer, type ErrorBody, type HttpClient } from "./http"
import type { Shop } from "./shop"

/** A sales rep who is signed in as himself. */
export type Rep = {
  id: string
  email: string
  name: string
  client: HttpClient
  token: string
}

const PASSWORD = "supersecret"
const AUTH = "/auth/sales_rep/emailpass"

type Token = { token: string }

/** The office that the demo's accounts buy from. */
export async function demoOffice(shop: Shop): Promise<string> {
  const [row] = await shop.database.sql<{ id: string }>(
    `SELECT office_id AS id FROM b2b_account
     GROUP BY office_id ORDER BY count(*) DESC LIMIT 1`
  )
  return row?.id ?? ""
}

/** The account of a company, by its customer number. */
export async function accountNumbered(
  shop: Shop,
  number: string
): Promise<string> {
  const [row] = await shop.database.sql<{ id: string }>(
    "SELECT id FROM b2b_account WHERE number = $1",
    [number]
  )
  if (!row) {
    throw new Error(`no account ${number}`)
  }
  return row.id
}

/** A rep whom the office invites, and who accepts and signs in, all over HTTP. */
export async function openRep(
  shop: Shop,
  clerk: HttpClient,
  rep: {
    name: string
    kind?: "field" | "inside" | "partner"
    office_ids?: string[]
  }
): Promise<Rep> {
  const email = `${rep.name.toLowerCase().replaceAll(" ", ".")}@office.demo.test`
  const created = must(
    await clerk.post<AdminSalesRepInvitedAnswer>("/admin/b2b/sales-reps", {
      name: rep.name,
      email,
      kind: rep.kind ?? "field",
      office_ids: rep.office_ids ?? [await demoOffice(shop)],
    }),
    "create rep"
  )
  const login = { email, password: PASSWORD }
  const fresh = must(
    await shop.stranger.post<Token>(`${AUTH}/register`, login),
    "register rep"
  )
  const invitation = new URL(created.invitation.url).searchParams.get("token")
  must(
    await shop.stranger
      .with({ token: fresh.token })
      .post("/store/b2b/rep/accept", { token: invitation }),
    "accept as rep"
  )
  const { token } = must(
    await shop.stranger.post<Token>(AUTH, login),
    "sign in as rep"
  )
  return {
    id: created.sales_rep.id,
    email,
    name: rep.name,
    token,
    client: shop.stranger.with({ token }),
  }
}

/** The rep serves the account from now on; some of the demo's have a primary one. */
export async function assign(
  clerk: HttpClient,
  rep: Pick<Rep, "id">,
  accountId: string,
  type: "primary" | "secondary" = "primary"
): Promise<string> {
  const { added } = must(
    await clerk.post<{ added: string[] }>("/admin/b2b/rep-assignments", {
      add: [{ account_id: accountId, sales_rep_id: rep.id, type }],
    }),
    "assign"
  )
  return added[0] ?? ""
}

export async function changePolicy(
  clerk: HttpClient,
  officeId: string,
  change: object
): Promise<void> {
  must(
    await clerk.post<AdminRepPolicyAnswer>(
      `/admin/b2b/offices/${officeId}/rep-policy`,
      change
    ),
    "rep policy"
  )
}

export function tryToAct(
  rep: HttpClient,
  accountId: string,
  more: object = {}
): Promise<Answer<StoreActingSessionAnswer & ErrorBody>> {
  return rep.post("/store/b2b/acting-sessions", {
    account_id: accountId,
    ...more,
  })
}

/** Somebody who acts for an account, and his session. */
export type Acting = { id: string; token: string; client: HttpClient }

export async function actFor(
  rep: HttpClient,
  accountId: string,
  more: object = {}
): Promise<Acting> {
  const { acting_session, token } = must(
    await tryToAct(rep, accountId, more),
    "act"
  )
  return { id: acting_session.id, token, client: rep.with({ token }) }
}

/** The claims of a token, without a look at its signature. */
export function claimsOf(token: string): Record<string, unknown> {
  const [, payload = ""] = token.split(".")
  return JSON.parse(
    Buffer.from(payload, "base64url").toString("utf8")
  ) as Record<string, unknown>
}
