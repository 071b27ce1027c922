import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { CalendarDay } from "../../../utils/calendar-day"
import type { CreditGroupShare } from "./credit-group"
import type { CreditStatement } from "./credit-statement"

/** How an account stands with its office; amounts in the office's currency. */
export type CreditStanding = {
  currency_code: string
  credit_limit: string | null
  /** Invoiced and not paid; null: neither books nor ledger said anything yet. */
  balance: string | null
  /** Set aside for carts that are being completed, and ordered and not invoiced. */
  on_order: string
  /** What carts come to that wait for somebody's yes; it is kept free for them. */
  awaiting_approval: string
  /** What it may still order; null: it has no limit. */
  available: string | null
  overdue: string | null
  /** The due day of what is overdue longest. */
  overdue_since: CalendarDay | null
  on_stop: boolean
  over_limit: "block" | "warn"
  overdue_days_allowed: number | null
  as_of: Date | null
  /** What it owes together with other accounts, over all offices. */
  group: CreditGroupShare | null
}

/** What the books have said, and what the ledger knows besides. */
export type CreditFigures = {
  currency_code: string
  credit_limit: BigNumberInput | null
  over_limit: "block" | "warn"
  overdue_days_allowed: number | null
  statement: CreditStatement | null
  ledger: {
    /** Of all lines; where there is a statement, of those entered after it. */
    balance: BigNumberInput
    /**
     * What carts and orders hold; where there is a statement, those only that the books
     * cannot have seen then.
     */
    reserved: BigNumberInput
    /** Asked only where there is no statement. */
    overdue: BigNumberInput
    overdue_since: CalendarDay | null
  }
}

/** Limit less balance less what is on order; nothing counts twice. */
export function creditStanding({
  credit_limit: limit,
  statement,
  ledger,
  ...rules
}: CreditFigures): CreditStanding {
  const balance = MathBN.add(statement?.balance ?? 0, ledger.balance)
  const onOrder = MathBN.add(statement?.open_orders ?? 0, ledger.reserved)
  return {
    currency_code: rules.currency_code,
    over_limit: rules.over_limit,
    overdue_days_allowed: rules.overdue_days_allowed,
    credit_limit: limit === null ? null : MathBN.convert(limit).toString(),
    balance: balance.toString(),
    on_order: onOrder.toString(),
    awaiting_approval: "0",
    available:
      limit === null ? null : MathBN.sub(limit, balance, onOrder).toString(),
    ...overdueOf(statement, ledger),
    on_stop: statement?.on_stop ?? false,
    as_of: statement?.as_of ?? null,
    group: null,
  }
}

/** Keeps free what waits for a yes: who asked first is not overtaken meanwhile. */
export function keepFree(
  standing: CreditStanding,
  awaiting: BigNumberInput
): CreditStanding {
  const { available } = standing
  return {
    ...standing,
    awaiting_approval: MathBN.convert(awaiting).toString(),
    available:
      available === null ? null : MathBN.sub(available, awaiting).toString(),
  }
}

/** What was paid since the books were read is taken off what they call overdue. */
function overdueOf(
  statement: CreditStatement | null,
  ledger: CreditFigures["ledger"]
): Pick<CreditStanding, "overdue" | "overdue_since"> {
  const overdue = statement
    ? MathBN.max(
        0,
        MathBN.add(statement.overdue, MathBN.min(0, ledger.balance))
      )
    : MathBN.convert(ledger.overdue)
  const since = statement ? statement.overdue_since : ledger.overdue_since
  return {
    overdue: overdue.toString(),
    overdue_since: MathBN.gt(overdue, 0) ? since : null,
  }
}

/** Of an account that nobody has said anything of. */
export function unknownStanding(currency_code: string): CreditStanding {
  return {
    currency_code,
    credit_limit: null,
    balance: null,
    on_order: "0",
    awaiting_approval: "0",
    available: null,
    overdue: null,
    overdue_since: null,
    on_stop: false,
    over_limit: "block",
    overdue_days_allowed: null,
    as_of: null,
    group: null,
  }
}
