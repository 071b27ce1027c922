import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { CalendarDay } from "../../../utils/calendar-day"
import type { CatalogueError } from "../../../utils/catalogue-error"
import { creditErrors } from "../errors"

/** A rate into the group's currency; null: none is known on that day. */
export type DatedRate = { rate: string; valid_from: CalendarDay } | null

type Owing = {
  currency_code: string
  balance: string | null
  on_order: string
}

export type CreditGroupMember = {
  account_id: string
  currency_code: string
  /** Balance and what is on order, in its own currency; never below nothing. */
  owed: string
  rate: DatedRate
  /** The same in the group's currency; null without a rate. */
  owed_in_group: string | null
}

/** How accounts stand together; amounts in the group's currency. */
export type CreditGroupStanding = {
  id: string
  name: string
  currency_code: string
  credit_limit: string
  owed: string
  available: string
  members: CreditGroupMember[]
}

/** What the accounts owe together. What one office owes pays nothing at another. */
export function groupStanding(
  group: {
    id: string
    name: string
    currency_code: string
    credit_limit: BigNumberInput
  },
  accounts: ReadonlyMap<string, Owing>,
  rates: ReadonlyMap<string, DatedRate>
): CreditGroupStanding {
  const members = [...accounts].map(([account_id, account]) =>
    memberOf(account_id, account, rateOf(account, group, rates))
  )
  const owed = MathBN.sum(
    0,
    ...members.map(({ owed_in_group }) => owed_in_group ?? 0)
  )
  return {
    ...group,
    credit_limit: MathBN.convert(group.credit_limit).toString(),
    owed: owed.toString(),
    available: MathBN.sub(group.credit_limit, owed).toString(),
    members,
  }
}

function rateOf(
  { currency_code }: Owing,
  group: { currency_code: string },
  rates: ReadonlyMap<string, DatedRate>
): DatedRate {
  return currency_code === group.currency_code
    ? { rate: "1", valid_from: "0001-01-01" }
    : (rates.get(currency_code) ?? null)
}

function memberOf(
  account_id: string,
  { currency_code, balance, on_order }: Owing,
  rate: DatedRate
): CreditGroupMember {
  const owed = MathBN.max(0, MathBN.add(balance ?? 0, on_order))
  return {
    account_id,
    currency_code,
    owed: owed.toString(),
    rate,
    owed_in_group: rate && MathBN.mult(owed, rate.rate).toString(),
  }
}

/** What one of the accounts has of it: nothing of the others but what they owe in all. */
export type CreditGroupShare = Omit<CreditGroupStanding, "members"> & {
  /** From the account's own currency. */
  rate: DatedRate
  /** Currencies in which something is owed that cannot be counted. */
  missing_rates: string[]
}

export function shareOf(
  { members, ...group }: CreditGroupStanding,
  accountId: string
): CreditGroupShare {
  const unknown = members.filter(
    ({ account_id, owed, rate }) =>
      rate === null && (account_id === accountId || MathBN.gt(owed, 0))
  )
  return {
    ...group,
    rate:
      members.find(({ account_id }) => account_id === accountId)?.rate ?? null,
    missing_rates: [...new Set(unknown.map((one) => one.currency_code))],
  }
}

/**
 * What speaks against an account owing so much more. A currency without a rate stops the
 * order: what cannot be counted is never nothing.
 * @param more in the account's currency
 */
export function refuseGroup(
  group: CreditGroupShare | null,
  more: BigNumberInput
): CatalogueError[] {
  if (group === null || MathBN.lte(more, 0)) {
    return []
  }
  const { currency_code, credit_limit, available, rate, missing_rates } = group
  if (rate === null || missing_rates.length > 0) {
    return [creditErrors.groupRateMissing(missing_rates, currency_code)]
  }
  const amount = MathBN.mult(more, rate.rate)
  return MathBN.gt(amount, available)
    ? [
        creditErrors.groupLimitExceeded({
          currency_code,
          credit_limit,
          available,
          amount: amount.toString(),
        }),
      ]
    : []
}
