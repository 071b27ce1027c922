import type { StoreOffersAnswer } from "../../../src/api/store/b2b/offers/route"
import type { Answer, ErrorBody, HttpClient } from "../../world"

export type Rule = { attribute: string; operator: string; values: string[] }

type Draft = {
  rules?: Rule[]
  /** Of the goods; left out: all of them. */
  target?: Rule[]
  is_automatic?: boolean
  status?: "active" | "draft"
  percent?: number
  campaign?: Record<string, unknown>
  more?: Record<string, unknown>
}

export const rule = (
  attribute: string,
  operator: string,
  ...values: string[]
): Rule => ({ attribute, operator, values })

export type OfferDesk = {
  /** A promotion as a clerk makes it in the stock admin. */
  offer(code: string, draft?: Draft): Promise<string>
  forget(): Promise<void>
}

export function offerDesk(clerk: HttpClient): OfferDesk {
  const made: string[] = []
  return {
    async offer(code, draft = {}) {
      const { rules = [], target = [], percent = 10, campaign } = draft
      const answer: Answer<{ promotion: { id: string } } & Partial<ErrorBody>> =
        await clerk.post("/admin/promotions", {
          code,
          type: "standard",
          status: draft.status ?? "active",
          is_automatic: draft.is_automatic ?? false,
          rules,
          application_method: {
            type: "percentage",
            target_type: "items",
            allocation: "across",
            value: percent,
            currency_code: "gbp",
            target_rules: target,
          },
          ...(campaign
            ? {
                campaign: {
                  name: code,
                  campaign_identifier: code,
                  ...campaign,
                },
              }
            : {}),
          ...draft.more,
        })
      if (answer.status !== 200) {
        throw new Error(`offer ${code}: ${JSON.stringify(answer.body)}`)
      }
      made.push(answer.body.promotion.id)
      return answer.body.promotion.id
    },
    async forget() {
      for (const id of made.splice(0)) {
        await clerk.delete(`/admin/promotions/${id}`)
      }
    },
  }
}

export async function offersOf(
  who: HttpClient,
  query = "?limit=100"
): Promise<StoreOffersAnswer> {
  const answer = await who.get<StoreOffersAnswer>(`/store/b2b/offers${query}`)
  expect(answer.status).toBe(200)
  return answer.body
}

export async function codesOf(who: HttpClient): Promise<(string | null)[]> {
  return (await offersOf(who)).offers.map(({ code }) => code)
}

/** Which of these codes a cart takes, and what they take off. */
export async function takenCodes(
  who: HttpClient,
  variantId: string,
  codes: string[]
): Promise<Record<string, number>> {
  const { body } = await who.post<{ cart: { id: string }; message?: string }>(
    "/store/carts",
    { items: [{ variant_id: variantId, quantity: 100 }] }
  )
  expect(body.message).toBeUndefined()
  const applied = await who.post<{
    cart: {
      items: { adjustments?: { code: string; amount: number }[] }[]
      promotions: { code: string }[]
    }
  }>(`/store/carts/${body.cart.id}/promotions`, { promo_codes: codes })
  expect(applied.status).toBe(200)
  const adjustments = applied.body.cart.items.flatMap(
    (item) => item.adjustments ?? []
  )
  const kept = applied.body.cart.promotions.map(({ code }) => code)
  expect(kept.sort()).toEqual(adjustments.map(({ code }) => code).sort())
  return Object.fromEntries(
    adjustments.map(({ code, amount }) => [code, amount])
  )
}
