import type { BigNumberInput, PricingContext } from "@medusajs/framework/types"
import {
  flattenObjectToKeyValuePairs,
  isPresent,
  normalizeCurrencyCode,
} from "@medusajs/framework/utils"

/** One attribute that rules may ask for, with all values that it has. */
export type Fact = { attribute: string; values: unknown[]; number?: number }

/** What a calculation goes by, apart from the price sets. */
export type Question = {
  currency_code: string
  /** Left out: prices from the first piece on. */
  quantity?: BigNumberInput
  facts: Fact[]
  /** What stands in the attributes of contract price lists: the lists' ids. */
  contract_facts: Fact[]
}

const CONTRACT_ATTRIBUTE = /^b2b_list_\d+$/

function factOf([attribute, value]: [string, unknown]): Fact[] {
  if (Array.isArray(value)) {
    return value.flat(1).length > 0 ? [{ attribute, values: value }] : []
  }
  if (!isPresent(value)) {
    return []
  }
  return [
    {
      attribute,
      values: [value],
      ...(typeof value === "number" ? { number: value } : {}),
    },
  ]
}

/** @returns null without a currency, which Medusa refuses in its own words */
export function questionOf({ context }: PricingContext): Question | null {
  const { quantity, currency_code, ...rest } = context ?? {}
  if (typeof currency_code !== "string" || !currency_code) {
    return null
  }
  const facts = Object.entries(flattenObjectToKeyValuePairs(rest)).flatMap(
    factOf
  )
  const isContract = ({ attribute }: Fact) => CONTRACT_ATTRIBUTE.test(attribute)
  return {
    currency_code: normalizeCurrencyCode(currency_code),
    ...(quantity === undefined ? {} : { quantity }),
    facts: facts.filter((fact) => !isContract(fact)),
    contract_facts: facts.filter(isContract),
  }
}
