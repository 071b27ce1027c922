import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { daysBetween, type CalendarDay } from "../../../utils/calendar-day"
import type { CatalogueError } from "../../../utils/catalogue-error"
import { creditErrors } from "../errors"
import { refuseGroup } from "./credit-group"
import type { CreditStanding } from "./credit-standing"

type Order = {
  /** What it is to hold, in the office's currency, with VAT. */
  amount: BigNumberInput
  /** What its header holds already, and is part of the standing. */
  held: BigNumberInput
  today: CalendarDay
}

/** What speaks against an order on account; nothing is asked of what costs nothing more. */
export function refuseCredit(
  standing: CreditStanding,
  { amount, held, today }: Order
): CatalogueError[] {
  const more = MathBN.sub(amount, held)
  if (MathBN.lte(more, 0)) {
    return []
  }
  const { currency_code, available, credit_limit } = standing
  return [
    ...(standing.on_stop ? [creditErrors.onStop()] : []),
    ...(overdueForTooLong(standing, today) ? [creditErrors.overdue()] : []),
    ...(standing.over_limit === "block" &&
    available !== null &&
    MathBN.gt(more, available)
      ? [
          creditErrors.limitExceeded({
            currency_code,
            credit_limit: credit_limit ?? "0",
            available,
            amount: MathBN.convert(amount).toString(),
          }),
        ]
      : []),
    ...(standing.over_limit === "block"
      ? refuseGroup(standing.group, more)
      : []),
  ]
}

/** Whether an order goes out above the limit, where that is only told of. */
export function exceedsLimit(
  { available, group }: CreditStanding,
  { amount, held }: Order
): boolean {
  const more = MathBN.sub(amount, held)
  return (
    (available !== null && MathBN.gt(more, available)) ||
    refuseGroup(group, more).length > 0
  )
}

function overdueForTooLong(
  { overdue, overdue_since, overdue_days_allowed }: CreditStanding,
  today: CalendarDay
): boolean {
  return (
    overdue_days_allowed !== null &&
    overdue !== null &&
    overdue_since !== null &&
    MathBN.gt(overdue, 0) &&
    daysBetween(overdue_since, today) > overdue_days_allowed
  )
}
