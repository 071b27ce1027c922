export type PricePerUnit = {
  name: string
  /** How many base units are in it; decimals are text. */
  content: string
  amount: string
}

export type PriceTier = {
  /** In base units. */
  from_quantity: number
  price_per_unit: PricePerUnit
}

/** One of `POST /store/b2b/prices`; amounts are of a base unit unless they say otherwise. */
export type AccountPrice = {
  variant_id: string
  /** In base units. */
  quantity: number
  currency_code: string
  /** Null: it is not sold to this account. */
  price: string | null
  price_per_unit: PricePerUnit | null
  list_price: string | null
  is_tax_inclusive: boolean
  schedule: { name: string } | null
  valid_until: string | null
  tiers: PriceTier[]
  next_break: PriceTier | null
}

/** A price that the buyer might have got. */
export type PriceCandidate = {
  schedule: { name: string } | null
  price_list: string | null
  amount: string
  min_quantity: number | null
  outcome: "wins" | "loses"
  text: string
}

/** A basket line whose base unit costs something else than when it was last seen. */
export type PriceChange = {
  line_item_id: string
  title: string
  /** Left out where the member may not see amounts. */
  was?: string
  is?: string
}

/** A price that a rep or a clerk gave on a line; amounts are of a base unit. */
export type PriceOverride = {
  id: string
  line_item_id: string
  own_price: number
  unit_price: number
  /** For up to so many base units. */
  quantity: number
  reason_code: "price_match" | "damaged" | "volume" | "goodwill" | "other"
  note: string | null
  given_by: string
}

export type PriceOverridesAnswer = { price_overrides: PriceOverride[] }
