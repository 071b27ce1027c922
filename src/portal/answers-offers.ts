import type { Page } from "./answers"

/** What an offer asks for, or the goods it is for. */
export type OfferRule = {
  kind:
    | "order_value"
    | "category_quantity"
    | "category_value"
    | "country"
    | "product"
    | "category"
    | "collection"
    | "type"
    | "tag"
    | "shipping_type"
  operator: "eq" | "in" | "ne" | "gt" | "gte" | "lt" | "lte"
  values: string[]
  /** Empty: the shop tells no name of it. */
  named: { id: string; name: string }[]
}

/** One of `GET /store/b2b/offers`; amounts are decimals as text. */
export type Offer = {
  id: string
  /** Null: it applies by itself. */
  code: string | null
  kind: "percentage" | "fixed" | "buy_get"
  value: string
  currency_code: string | null
  applies_to: {
    type: "items" | "order" | "shipping_methods"
    rules: OfferRule[]
  }
  buy: { quantity: number; get_quantity: number; rules: OfferRule[] } | null
  conditions: OfferRule[]
  ends_at: string | null
}

export type OffersAnswer = Page & { offers: Offer[] }
