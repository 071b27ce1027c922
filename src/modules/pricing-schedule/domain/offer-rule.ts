/** What a rule of a promotion is about, as far as a buyer can be told without a cart. */
export const OFFER_RULE_KINDS = [
  "order_value",
  "category_quantity",
  "category_value",
  "country",
  "product",
  "category",
  "collection",
  "type",
  "tag",
  "shipping_type",
] as const

export type OfferRuleKind = (typeof OFFER_RULE_KINDS)[number]

/** Attributes of rules whose values are ids of things that have a name. */
export const THING_ATTRIBUTES = {
  "items.product.id": "product",
  "items.product.categories.id": "category",
  "items.product.collection_id": "collection",
  "items.product.type_id": "type",
  "items.product.tags.id": "tag",
  "shipping_methods.shipping_option.shipping_option_type_id": "shipping_type",
} as const satisfies Record<string, OfferRuleKind>

/** Attributes of rules that only a cart answers. */
export const CART_ATTRIBUTES: Readonly<Record<string, OfferRuleKind>> = {
  ...THING_ATTRIBUTES,
  "b2b.order_value": "order_value",
  "shipping_address.country_code": "country",
}

/** An id follows: `b2b.category_quantity.pcat_…`. */
export const OF_A_CATEGORY = /^b2b\.(category_quantity|category_value)\.[^.]+$/

/** Attributes that make an offer one for certain accounts; the rest is for everybody. */
export const LIMITING_ATTRIBUTES = [
  "b2b.account_id",
  "b2b.company_id",
  "b2b.office_id",
  "b2b.price_group_id",
  "b2b.catalog_ids",
] as const

/** Null: it is about the buyer, or nothing that a buyer can be told. */
export function kindOfRule(attribute: string): OfferRuleKind | null {
  const [, ofCategory] = OF_A_CATEGORY.exec(attribute) ?? []
  return (
    OFFER_RULE_KINDS.find((kind) => kind === ofCategory) ??
    CART_ATTRIBUTES[attribute] ??
    null
  )
}

/** Whose offers are asked for. */
export type OfferBuyer = {
  account_id: string
  company_id: string
  office_id: string
  price_group_id: string | null
  catalog_ids: string[]
  customer_id: string
  region_id: string
  sales_channel_id: string
  currency_code: string
}

/**
 * What rules about the buyer are compared with: the same that his cart answers, by
 * attribute. One that he has not is left out, and no rule about it holds.
 */
export function factsOfBuyer(buyer: OfferBuyer): Record<string, string[]> {
  const group = buyer.price_group_id === null ? null : [buyer.price_group_id]
  return {
    "b2b.account_id": [buyer.account_id],
    "b2b.company_id": [buyer.company_id],
    "b2b.office_id": [buyer.office_id],
    ...(group ? { "b2b.price_group_id": group } : {}),
    "b2b.catalog_ids": buyer.catalog_ids,
    "customer.id": [buyer.customer_id],
    ...(group ? { "customer.groups.id": group } : {}),
    "region.id": [buyer.region_id],
    region_id: [buyer.region_id],
    sales_channel_id: [buyer.sales_channel_id],
    currency_code: [buyer.currency_code],
  }
}
