import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { b2bOptions } from "../../../options"
import type { B2bContext } from "../../trade/request-context"
import { visibilityOf } from "../../catalog/visibility"
import { offerRules, type OfferRule, type RulesByRole } from "./offer-rules"
import { runningOffers, type RunningOffer } from "./running-offers"

/** A promotion as a buyer is told of it; amounts are decimals as text. */
export type Offer = {
  id: string
  /** To be entered; null: the offer applies by itself. */
  code: string | null
  is_automatic: boolean
  kind: "percentage" | "fixed" | "buy_get"
  /** Percent, or an amount of the currency; of a `buy_get`: percent off what is got. */
  value: string
  is_tax_inclusive: boolean
  currency_code: string | null
  applies_to: {
    type: "items" | "order" | "shipping_methods"
    /** All of them must hold; none: everything of that type. */
    rules: OfferRule[]
    /** At most so many of a line. */
    max_quantity: number | null
  }
  /** Of a `buy_get`: what must be bought, and how many are got. */
  buy: {
    quantity: number
    get_quantity: number
    rules: OfferRule[]
  } | null
  /** What is asked of the cart. */
  conditions: OfferRule[]
  starts_at: string | null
  ends_at: string | null
}

export type Offers = { offers: Offer[]; count: number }

/** What runs for an account now, those that end first first. */
export async function offersFor(
  container: MedusaContainer,
  { account, office, customer_id }: B2bContext,
  page: { limit: number; offset: number }
): Promise<Offers> {
  const visibility = await visibilityOf(container, { ...account, office })
  const catalogs = visibility === "everything" ? null : visibility.catalog_ids
  const bindings = { channel: office.sales_channel_id, catalogs }
  const buyer = {
    account_id: account.id,
    company_id: account.company_id,
    office_id: office.id,
    price_group_id: account.price_group_id,
    catalog_ids: catalogs ?? [],
    customer_id,
    region_id: office.region_id,
    sales_channel_id: office.sales_channel_id,
    currency_code: office.currency_code.toLowerCase(),
  }
  const { offers, count } = await runningOffers(container, buyer, bindings, {
    ...page,
    now: b2bOptions().now(),
  })
  const rules = await offerRules(
    container,
    offers.map(({ id }) => id),
    bindings
  )
  return {
    offers: offers.map((offer) => told(offer, rules.get(offer.id))),
    count,
  }
}

function told(offer: RunningOffer, rules: RulesByRole | undefined): Offer {
  const { id, code, is_automatic, is_tax_inclusive, starts_at, ends_at } = offer
  return {
    id,
    code: is_automatic ? null : code,
    is_automatic,
    kind: offer.type === "buyget" ? "buy_get" : offer.method_type,
    value: MathBN.convert(offer.value ?? 0).toString(),
    is_tax_inclusive,
    currency_code: offer.currency_code,
    applies_to: {
      type: offer.target_type,
      rules: rules?.target ?? [],
      max_quantity: offer.max_quantity,
    },
    buy:
      offer.type === "buyget"
        ? {
            quantity: offer.buy_rules_min_quantity ?? 1,
            get_quantity: offer.apply_to_quantity ?? 1,
            rules: rules?.buy ?? [],
          }
        : null,
    conditions: rules?.condition ?? [],
    starts_at: starts_at?.toISOString() ?? null,
    ends_at: ends_at?.toISOString() ?? null,
  }
}
