import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"
import { graph } from "../../../utils/graph"
import { visibilityOf } from "../../catalog/visibility"
import { calculateAt } from "./calculate-at"
import { buyerOfCart } from "./priced-buyer"
import { pricingContextFor, type PricedBuyer } from "./pricing-context"
import type { BuyerPricing } from "./buyer-pricing"

type Line = {
  id: string
  variant_id?: string | null
  product_id?: string | null
  quantity: BigNumberInput
  unit_price: BigNumberInput
}

type Cart = {
  id: string
  items?: Line[] | null
  customer?: { groups?: { id: string }[] | null } | null
}

/** What promotions may ask of an account's cart, beside what core puts there. */
export type PromotionContext = {
  /** Only where a promotion asks for any of it. */
  b2b?: BuyerFacts
  /** As with prices, the account's price group counts, never the person's groups. */
  customer?: Cart["customer"]
  /** Core's lines; those at a net price are out of reach of promotions. */
  items?: (Line & { is_discountable?: boolean })[]
}

/** Attributes of promotion rules: `b2b.account_id`, `b2b.category_quantity.pcat_…`. */
type BuyerFacts = {
  account_id: string
  company_id: string
  office_id: string
  price_group_id: string | null
  catalog_ids: string[]
  /** Sum of the lines, before promotions and taxes. */
  order_value: number
  /** Base units in the cart by category, those above included. */
  category_quantity: Record<string, number>
  /** Sums of the lines by category, those above included. */
  category_value: Record<string, number>
}

/**
 * For `updateCartPromotionsWorkflow.hooks.setPromotionContext`: whose cart it is and what
 * is in it, so that offers can be limited to it, and which lines take no promotion on top.
 */
export async function promotionContextOfCart(
  container: MedusaContainer,
  cart: Cart
): Promise<PromotionContext> {
  const buyer = await buyerOfCart(container, cart.id)
  if (!buyer) {
    return {}
  }
  const items = cart.items ?? []
  const [pricing, asked] = await Promise.all([
    pricingContextFor(container, buyer),
    factsAskedFor(container),
  ])
  const { price_group_id } = buyer.account
  return {
    customer: {
      ...cart.customer,
      groups: price_group_id === null ? [] : [{ id: price_group_id }],
    },
    ...(asked.any
      ? { b2b: await buyerFacts(container, buyer, items, asked.categories) }
      : {}),
    ...(await withNetLines(container, pricing, items)),
  }
}

/** What the rules of promotions ask for, in one statement: every change of a cart waits. */
async function factsAskedFor(
  container: MedusaContainer
): Promise<{ any: boolean; categories: boolean }> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: { any: boolean; categories: boolean }[] }>(
      `SELECT EXISTS (SELECT FROM promotion_rule
           WHERE attribute LIKE 'b2b.%' AND deleted_at IS NULL) AS any,
         EXISTS (SELECT FROM promotion_rule
           WHERE attribute LIKE 'b2b.category\\_%' AND deleted_at IS NULL) AS categories`
    )
  return rows[0] ?? { any: false, categories: false }
}

async function buyerFacts(
  container: MedusaContainer,
  { account }: PricedBuyer,
  items: Line[],
  ofCategories: boolean
): Promise<BuyerFacts> {
  const [visibility, categories] = await Promise.all([
    visibilityOf(container, account),
    categoriesOf(container, ofCategories ? items : []),
  ])
  const facts: BuyerFacts = {
    account_id: account.id,
    company_id: account.company_id,
    office_id: account.office.id,
    price_group_id: account.price_group_id,
    catalog_ids: visibility === "everything" ? [] : visibility.catalog_ids,
    order_value: 0,
    category_quantity: {},
    category_value: {},
  }
  for (const item of items) {
    const value = MathBN.mult(item.unit_price, item.quantity).toNumber()
    facts.order_value += value
    for (const id of categories.get(item.product_id ?? "") ?? []) {
      facts.category_quantity[id] =
        (facts.category_quantity[id] ?? 0) + Number(item.quantity)
      facts.category_value[id] = (facts.category_value[id] ?? 0) + value
    }
  }
  return facts
}

/** The categories of products with all that stand above them, by product. */
async function categoriesOf(
  container: MedusaContainer,
  items: Line[]
): Promise<Map<string, Set<string>>> {
  if (items.length === 0) {
    return new Map()
  }
  const { rows } = await graph<{
    id: string
    categories?: { mpath: string }[] | null
  }>(container, {
    entity: "product",
    fields: ["id", "categories.mpath"],
    filters: {
      id: [...new Set(items.flatMap((item) => item.product_id ?? []))],
    },
  })
  return new Map(
    rows.map(({ id, categories }) => [
      id,
      new Set(
        (categories ?? []).flatMap(({ mpath }) =>
          mpath.split(".").filter(Boolean)
        )
      ),
    ])
  )
}

/** Only where a net schedule applies are the lines looked at. */
async function withNetLines(
  container: MedusaContainer,
  pricing: BuyerPricing,
  items: Line[]
): Promise<Pick<PromotionContext, "items">> {
  const netLists = new Set(
    pricing.schedules.flatMap(({ net, price_list_id }) =>
      net ? [price_list_id] : []
    )
  )
  if (netLists.size === 0) {
    return {}
  }
  const sets = await priceSetsOf(container, items)
  const asked = items.map((item) => ({
    price_set_id: sets.get(item.variant_id ?? "") ?? "",
    quantity: Number(item.quantity),
  }))
  const calculated = await calculateAt(
    container,
    pricing.context,
    asked.filter(({ price_set_id }) => price_set_id !== "")
  )
  return {
    items: items.map((item, index) => {
      const question = asked[index]
      const listId =
        question && calculated(question)?.calculated_price?.price_list_id
      return netLists.has(listId ?? "")
        ? { ...item, is_discountable: false }
        : item
    }),
  }
}

async function priceSetsOf(
  container: MedusaContainer,
  items: Line[]
): Promise<Map<string, string>> {
  const { rows } = await graph<{ variant_id: string; price_set_id: string }>(
    container,
    {
      entity: "product_variant_price_set",
      fields: ["variant_id", "price_set_id"],
      filters: {
        variant_id: items.flatMap(({ variant_id }) => variant_id ?? []),
      },
    }
  )
  return new Map(rows.map((row) => [row.variant_id, row.price_set_id]))
}
