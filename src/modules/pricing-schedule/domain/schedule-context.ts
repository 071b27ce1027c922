import { attributesOf, LIST_ATTRIBUTES, type ScheduleLevel } from "./levels"

/** Whether a contract price stands above the open price of the day. */
export type PriceRule = "contract_always" | "lower_of_contract_and_offer"

/** Key of the office's price rule in the pricing context; the engine reads it. */
export const PRICE_RULE_ATTRIBUTE = "b2b_price_rule"

/**
 * What makes core find the lists of these schedules: for each attribute the ids of the
 * lists whose rules have it. Empty where no schedule applies.
 */
export function scheduleContext(
  lists: readonly { level: ScheduleLevel; price_list_id: string }[],
  rule: PriceRule
): Record<string, string | string[]> {
  if (lists.length === 0) {
    return {}
  }
  const byAttribute = LIST_ATTRIBUTES.map((attribute): [string, string[]] => [
    attribute,
    lists
      .filter(({ level }) => attributesOf(level).includes(attribute))
      .map(({ price_list_id }) => price_list_id),
  ])
  return {
    ...Object.fromEntries(byAttribute.filter(([, ids]) => ids.length > 0)),
    [PRICE_RULE_ATTRIBUTE]: rule,
  }
}
