import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { CalendarDay } from "../../../utils/calendar-day"
import type { CatalogueError } from "../../../utils/catalogue-error"
import { creditErrors } from "../errors"

/** What the office's books said at one instant; amounts as in the credit facility. */
export type CreditStatement = {
  as_of: Date
  balance: BigNumberInput
  overdue: BigNumberInput
  /** The due day of what is overdue longest; null: the books did not tell. */
  overdue_since: CalendarDay | null
  open_orders: BigNumberInput
  on_stop: boolean
}

/** What speaks against a new statement, where the last one is of `known`. */
export function refuseStatement(
  { as_of, balance, overdue }: CreditStatement,
  known: Date | null,
  now: Date
): CatalogueError[] {
  return [
    ...(MathBN.gt(overdue, MathBN.max(balance, 0))
      ? [creditErrors.overdueAboveBalance()]
      : []),
    ...(known !== null && as_of < known
      ? [creditErrors.statementOlder(known.toISOString())]
      : []),
    ...(as_of > now ? [creditErrors.statementFromFuture()] : []),
  ]
}
