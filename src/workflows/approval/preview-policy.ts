import type { MedusaContainer } from "@medusajs/framework/types"
import {
  replayPolicy,
  type PolicyInForce,
  type Replayed,
  type TriggerFacts,
} from "../../modules/approval"
import { b2bOptions } from "../../options"
import { daysBefore } from "../budget/days-before"
import { checkPolicyTargets } from "./check-policy-targets"
import { categoriesOf } from "./queries/categories-of"
import { outsideTemplates } from "./queries/outside-templates"
import {
  itemsOf,
  pastOrders,
  type PastOrder,
  type PastOrdersOf,
} from "./queries/past-orders"

/** How far a dry run looks back. */
const DAYS = 90

export type PolicyDraft = PastOrdersOf & Omit<PolicyInForce, "id">

/** What a policy would have asked of the past; `items` are titles of its products. */
export type PolicyPreview = {
  days: number
  since: Date
  /** Orders of those days. */
  checked: number
  replayed: Replayed
  asked: (PastOrder & { items: string[] })[]
}

type Items = Map<string, Map<string, string>>

/**
 * Replays the last 90 days against a policy that need not exist, as if it were the only
 * one. Writes nothing. Cancelled orders are left out, and the others count as they are now.
 * @throws MedusaError `b2b.approval_policy.target`
 */
export async function previewPolicy(
  container: MedusaContainer,
  draft: PolicyDraft
): Promise<PolicyPreview> {
  await checkPolicyTargets(container, draft)
  const since = daysBefore(b2bOptions().now(), DAYS)
  const orders = await pastOrders(container, draft, since)
  const items = await itemsOf(
    container,
    orders.map(({ order_id }) => order_id)
  )
  const { categories, outside } = await goodsOf(container, draft, orders, items)
  const { replayed, asked } = replayPolicy(
    { ...draft, id: "draft" },
    orders.map((order) => ({
      order,
      facts: factsOf(order, items, categories, outside),
    }))
  )
  return {
    days: DAYS,
    since,
    checked: orders.length,
    replayed,
    asked: asked.map(({ order: { order }, items: asking }) => ({
      ...order,
      items: asking.map((item) => items.get(order.order_id)?.get(item) ?? item),
    })),
  }
}

/** Read only for the triggers that look at goods. */
async function goodsOf(
  container: MedusaContainer,
  { trigger: { kind } }: PolicyDraft,
  orders: PastOrder[],
  items: Items
) {
  const all = (of: PastOrder[]) => [
    ...new Set(
      of.flatMap(({ order_id }) => [...(items.get(order_id)?.keys() ?? [])])
    ),
  ]
  const accounts = new Map(orders.map((order) => [order.account_id, order]))
  const outside = new Map<string, Set<string>>()
  if (kind === "outside_template") {
    for (const [id, account] of accounts) {
      const own = orders.filter(({ account_id }) => account_id === id)
      outside.set(
        id,
        new Set(await outsideTemplates(container, account, all(own)))
      )
    }
  }
  const categories =
    kind === "product_category"
      ? await categoriesOf(container, all(orders))
      : new Map<string, string[]>()
  return { categories, outside }
}

function factsOf(
  order: PastOrder,
  items: Items,
  categories: TriggerFacts["categories"],
  outside: Map<string, Set<string>>
): TriggerFacts {
  const own = [...(items.get(order.order_id)?.keys() ?? [])]
  return {
    basket: {
      currency_code: order.currency_code,
      total: order.total,
      destination: "",
      project_id: null,
      lines: own.map((item) => ({ item, quantity: 1, unit_price: "0" })),
    },
    overridden_items: order.overridden,
    new_ship_to: order.new_ship_to,
    over_ship_to_limit: false,
    first_order: order.first_order,
    categories,
    outside_templates: own.filter((item) =>
      outside.get(order.account_id)?.has(item)
    ),
  }
}
