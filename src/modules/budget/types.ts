import type { InferTypeOf } from "@medusajs/framework/types"
import type { Calendar } from "./domain/terms"
import type { Budget } from "./models/budget"

export type BudgetRow = InferTypeOf<typeof Budget>
export type BudgetCalendarRow = Calendar & { id: string }

/** One stretch of one budget, as its row names it. */
export type PeriodRef = { budget_id: string; period_key: string }

/** So much shall one order header hold of a budget's period; a decimal amount. */
export type Holding = PeriodRef & { order_header_id: string; amount: string }

/** What an order header holds of a period, and the number of its last line there. */
export type Held = Holding & { lines: number }

/** One line for the ledger, and what it adds to its period. */
export type NewUse = PeriodRef & {
  order_header_id: string
  kind: "take" | "release" | "adjust"
  sequence: number
  amount: string
}
