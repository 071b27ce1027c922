import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { Basket, BasketChange } from "./basket"

/** What makes an order one that must be asked for. */
export type Trigger =
  | { kind: "order_total"; amount: string; currency_code: string }
  | { kind: "product_category"; category_ids: string[] }
  | { kind: PlainTriggerKind }

export const PLAIN_TRIGGERS = [
  "price_override",
  "new_ship_to",
  "over_ship_to_limit",
  "first_order",
  "outside_template",
  "over_budget",
] as const

type PlainTriggerKind = (typeof PLAIN_TRIGGERS)[number]
export type TriggerKind = Trigger["kind"]

/** A budget that the order would pass, and that says to ask then. */
export type BudgetExcess = { budget_id: string; name: string }

/** All that triggers are decided by. Items are those of the basket's lines. */
export type TriggerFacts = {
  basket: Basket
  /** Items whose price somebody gave by hand. */
  overridden_items: readonly string[]
  /** The buyer never ordered to this ship-to. */
  new_ship_to: boolean
  /** The order is above what his access to the ship-to lets him order. */
  over_ship_to_limit: boolean
  /** The account never ordered. */
  first_order: boolean
  /** Category ids by item. */
  categories: ReadonlyMap<string, readonly string[]>
  /** Items that stand in none of the account's templates. */
  outside_templates: readonly string[]
  /** Left out: the shop has no budgets. */
  budgets?: readonly BudgetExcess[]
}

/**
 * Items that make a policy count; `order`: the order as a whole does; null: it does not.
 * @param change what an approval by this very policy leaves open; null: there is none. An
 *   order that changed is asked for again as a whole, items only where they changed.
 */
export function triggeredBy(
  trigger: Trigger,
  facts: TriggerFacts,
  change: BasketChange | null
): "order" | string[] | null {
  const whole = (is: boolean) => (is ? ("order" as const) : null)
  const some = (items: readonly string[]) => {
    const open = items.filter((item) => isOpen(item, change))
    return open.length > 0 ? open : null
  }
  switch (trigger.kind) {
    case "order_total":
      return whole(isAbove(facts.basket, trigger))
    case "price_override":
      return some(facts.overridden_items)
    case "new_ship_to":
      return whole(facts.new_ship_to)
    case "over_ship_to_limit":
      return whole(facts.over_ship_to_limit)
    case "first_order":
      return whole(facts.first_order)
    case "product_category":
      return some(
        facts.basket.lines
          .map(({ item }) => item)
          .filter((item) =>
            facts.categories
              .get(item)
              ?.some((id) => trigger.category_ids.includes(id))
          )
      )
    case "outside_template":
      return some(facts.outside_templates)
    case "over_budget":
      return whole((facts.budgets ?? []).length > 0)
  }
}

function isOpen(item: string, change: BasketChange | null): boolean {
  return (
    change === null ||
    change.destination ||
    change.project ||
    change.items.includes(item)
  )
}

function isAbove(
  { total, currency_code }: Pick<Basket, "total" | "currency_code">,
  limit: { amount: BigNumberInput; currency_code: string }
): boolean {
  // What is not the same money is never found small enough.
  return (
    currency_code.toLowerCase() !== limit.currency_code.toLowerCase() ||
    MathBN.gt(total, limit.amount)
  )
}
