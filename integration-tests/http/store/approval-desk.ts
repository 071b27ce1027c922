import type {
  StoreApprovalRequestAnswer,
  StoreApprovalRequestListAnswer,
  StoreApprovalRequestWhole,
} from "../../../src/api/store/b2b/approval-requests/types"
import type { AdminApprovalPolicyAnswer } from "../../../src/api/admin/b2b/approval-policies/types"
import {
  addShipping,
  contextOf,
  createCart,
  mailsOf,
  openPayment,
  PEOPLE,
  type Answer,
  type ErrorBody,
  type HttpClient,
  type Shop,
} from "../../world"
import { must } from "../../world/http"
import { accountNumbered, demoOffice } from "../../world/reps"
import { peopleDeskOf } from "./people-desk"

export const MARGARET = "margaret.oldroyd@harrogate-vale.demo.test"
export const LUCY = "lucy.thackray@harrogate-vale.demo.test"

export type Told = Answer<StoreApprovalRequestAnswer & ErrorBody>

const REQUESTS = "/store/b2b/approval-requests"
const POLICIES = "/admin/b2b/approval-policies"

/** What the specs about approvals ask of the demo's contractor. */
export type ApprovalDesk = Awaited<ReturnType<typeof openApprovalDesk>>

export async function openApprovalDesk(shop: Shop) {
  const people = peopleDeskOf(shop)
  const [clerk, anna, margaret, lucy, company, account, office] =
    await Promise.all([
      shop.clerk(),
      shop.as(PEOPLE.anna),
      shop.as(MARGARET),
      shop.as(LUCY),
      people.companyId("harrogate-vale"),
      accountNumbered(shop, "HAR0001"),
      demoOffice(shop),
    ])
  const ids = {
    anna: await people.memberId(PEOPLE.anna),
    margaret: await people.memberId(MARGARET),
    lucy: await people.memberId(LUCY),
    kev: await people.memberId(PEOPLE.foreman),
  }
  const approvers = {
    who: [{ kind: "role", id: "role_approver" }],
    mode: "any",
  }

  const ask = (by: HttpClient, cart: string, note?: string): Promise<Told> =>
    by.post(
      `/store/b2b/carts/${cart}/approval-requests`,
      note === undefined ? {} : { note }
    )

  return {
    people,
    clerk,
    anna,
    margaret,
    lucy,
    company,
    account,
    office,
    ids,
    ask,

    /** Every order must be asked for, of those with the approver's role. */
    async policy(change: object = {}, rule: object = {}): Promise<string> {
      const { approval_policy } = must(
        await clerk.post<AdminApprovalPolicyAnswer>(POLICIES, {
          company_id: company,
          account_id: account,
          name: "Big orders",
          trigger: {
            kind: "order_total",
            amount: "0.01",
            currency_code: "gbp",
          },
          rule: { tiers: [approvers], ...rule },
          ...change,
        }),
        "policy"
      )
      return approval_policy.id
    },

    async without(policyId: string): Promise<void> {
      must(await clerk.delete(`${POLICIES}/${policyId}`), "delete policy")
    },

    async asked(by: HttpClient, cart: string) {
      return must(await ask(by, cart), "ask").approval_request
    },

    decide(
      by: HttpClient,
      { id }: { id: string },
      decision: "approve" | "reject" = "approve",
      reason?: string
    ): Promise<Told> {
      return by.post(`${REQUESTS}/${id}/decisions`, {
        decision,
        ...(reason === undefined ? {} : { reason }),
      })
    },

    withdraw(by: HttpClient, { id }: { id: string }): Promise<Told> {
      return by.post(`${REQUESTS}/${id}/withdraw`, {})
    },

    async whole(
      by: HttpClient,
      { id }: { id: string }
    ): Promise<StoreApprovalRequestWhole> {
      const answer = await by.get<StoreApprovalRequestAnswer>(
        `${REQUESTS}/${id}`
      )
      return must(answer, "request").approval_request
    },

    async toDecide(by: HttpClient): Promise<string[]> {
      const answer = await by.get<StoreApprovalRequestListAnswer>(
        `${REQUESTS}?view=to_decide&limit=100`
      )
      return must(answer, "to decide").approval_requests.map(({ id }) => id)
    },

    /** The token of the last mail of this kind to an address. */
    tokenFor(email: string, template = "b2b-approval-wanted"): string {
      const mail = mailsOf(shop.server)
        .to(email)
        .filter((one) => one.template === template)
        .at(-1)
      return new URL(mail?.data.url ?? "").searchParams.get("token") ?? ""
    },
  }
}

/** A cart that a rep prepares, ready to be placed. */
export async function repCart(shop: Shop, client: HttpClient): Promise<string> {
  const cart = await createCart(shop, client, 2)
  const { account } = await contextOf(client)
  must(
    await client.post(`/store/b2b/carts/${cart}/order-header`, {
      ship_to_id: account?.ship_tos[0]?.id,
      po_number: "PO 5",
    }),
    "header"
  )
  await addShipping(client, cart)
  await openPayment(client, cart)
  return cart
}
