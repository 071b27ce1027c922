import type {
  AdminRepRuleAnswer,
  AdminRepRulePreviewAnswer,
} from "../../../src/api/admin/b2b/rep-rules/types"
import {
  openShop,
  type Answer,
  type ErrorBody,
  type HttpClient,
  type Shop,
} from "../../world"
import { must } from "../../world/http"
import { demoOffice, openRep } from "../../world/reps"

type Preview = AdminRepRulePreviewAnswer & ErrorBody
type Applied = { added: number; ended: number } & ErrorBody

export const RULES = "/admin/b2b/rep-rules"

/** A clerk who makes rules, looks what they would do, and applies them. */
async function ruleDeskOf(shop: Shop, clerk: HttpClient) {
  const office_id = await demoOffice(shop)
  const preview = async (more: object = {}) =>
    must(
      await clerk.post<Preview>(`${RULES}/preview`, { office_id, ...more }),
      "preview"
    )
  return {
    office_id,
    preview,
    /** Answers the rule's id. */
    rule: async (fields: object): Promise<string> =>
      must(
        await clerk.post<AdminRepRuleAnswer>(RULES, {
          office_id,
          name: "Rule",
          ...fields,
        }),
        "make a rule"
      ).rep_rule.id,
    apply: (token: string, more: object = {}): Promise<Answer<Applied>> =>
      clerk.post(`${RULES}/apply`, { office_id, token, ...more }),
    /** The numbers of the accounts that would move, in order. */
    moved: async (): Promise<(string | null)[]> =>
      (await preview()).moves.map(({ account }) => account.number).sort(),
    /** An order, of which only the order header exists. */
    ordered: (
      number: string,
      given: { net: number; days_ago: number; channel?: string }
    ) =>
      shop.database.sql(
        `INSERT INTO b2b_order_header (id, order_id, account_id, company_id,
           office_id, member_id, customer_id, channel, currency_code,
           net_total, tax_total, total, raw_net_total, raw_tax_total,
           raw_total, display_id, placed_at, captured_at)
         SELECT 'ohdr_rule_' || x.id, 'order_rule_' || x.id, a.id, a.company_id,
           a.office_id, 'memb_none', 'cus_none', $2, 'gbp', $3::numeric, 0,
           $3::numeric, '{}', '{}', '{}', 1, x.placed_at, x.placed_at
         FROM b2b_account a, (SELECT gen_random_uuid() AS id,
           now() - $4::integer * interval '1 day' AS placed_at) x
         WHERE a.number = $1`,
        [number, given.channel ?? "online", given.net, given.days_ago]
      ),
    /** Who serves which account now: number, rep, type, source. */
    standing: () =>
      shop.database.sql<Record<string, string>>(
        `SELECT a.number, s.sales_rep_id AS rep, s.type, s.source
         FROM b2b_rep_assignment s JOIN b2b_account a ON a.id = s.account_id
         WHERE s.ended_at IS NULL AND s.deleted_at IS NULL
         ORDER BY a.number, s.type`
      ),
  }
}

export type RuleDesk = Awaited<ReturnType<typeof ruleDeskOf>>
export type RuleWorld = Awaited<ReturnType<typeof openRuleWorld>>

/** A shop with two reps, whom no rule knows yet. */
export async function openRuleWorld(label: string) {
  const shop = await openShop(label)
  const clerk = await shop.clerk()
  return {
    shop,
    clerk,
    ruth: await openRep(shop, clerk, { name: "Ruth Field" }),
    neil: await openRep(shop, clerk, { name: "Neil Next" }),
    desk: await ruleDeskOf(shop, clerk),
    /** No rules, nobody assigned (the demo has some), and none of our orders. */
    clear: async () => {
      await shop.database.sql("DELETE FROM b2b_rep_rule")
      await shop.database.sql("DELETE FROM b2b_rep_assignment")
      await shop.database.sql(
        "DELETE FROM b2b_order_header WHERE id LIKE 'ohdr_rule_%'"
      )
    },
  }
}
