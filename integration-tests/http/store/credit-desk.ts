import type { AdminCreditAnswer } from "../../../src/api/admin/b2b/accounts/[id]/credit-facility/types"
import {
  openShop,
  PEOPLE,
  type ErrorBody,
  type HttpClient,
  type Shop,
} from "../../world"
import { accountNumbered } from "../../world/reps"

/** One account with its office: what it holds, and what may be said of it. */
export type CreditDesk = Awaited<ReturnType<typeof openCreditDesk>>

export async function openCreditDesk(label: string) {
  const shop: Shop = await openShop(label)
  const anna: HttpClient = await shop.as(PEOPLE.anna)
  const clerk: HttpClient = await shop.clerk()
  const account = await accountNumbered(shop, "HAR0001")
  const facility = `/admin/b2b/accounts/${account}/credit-facility`
  const say = async (body: object) => {
    const answer = await clerk.request<AdminCreditAnswer & ErrorBody>(
      "POST",
      facility,
      body
    )
    expect(answer.status).toBe(200)
    return answer.body.credit
  }
  return {
    shop,
    anna,
    clerk,
    ledger: `/admin/b2b/accounts/${account}/credit-entries`,
    say,
    credit: async () =>
      (await clerk.get<AdminCreditAnswer>(facility)).body.credit,
    heldOf: async (order_id: string) => {
      const [row] = await shop.database.sql<{ amount: string }>(
        `SELECT r.amount FROM b2b_credit_reservation r
         JOIN b2b_order_header h ON h.id = r.order_header_id
         WHERE h.order_id = $1`,
        [order_id]
      )
      return Number(row?.amount)
    },
    noLimit: () =>
      say({
        credit_limit: null,
        over_limit: "block",
        overdue_days_allowed: null,
      }),
  }
}
