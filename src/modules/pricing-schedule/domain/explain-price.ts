import { MathBN } from "@medusajs/framework/utils"
import { dayWithin, type CalendarDay } from "../../../utils/calendar-day"
import type { PriceCandidate } from "../queries/price-candidates"
import { SCHEDULE_LEVELS, type ScheduleLevel } from "./levels"

export type PriceReason =
  | "wins"
  | "not_active"
  | "other_office"
  | "other_currency"
  | "not_yet"
  | "ended"
  | "own_orders_only"
  | "quantity"
  | "less_specific"
  | "not_lower"
  | "open_price_lower"
  | "contract_counts"
  | "does_not_apply"

export type ExplainedPrice = {
  kind: "contract" | "price_list" | "list_price"
  schedule: { id: string; code: string; name: string } | null
  /** Title of a price list that is no schedule's. */
  price_list: string | null
  level: ScheduleLevel | null
  amount: string
  min_quantity: number | null
  max_quantity: number | null
  valid_until: string | null
  outcome: "wins" | "loses"
  reason: PriceReason
  text: string
}

/** In what moment and for whom the price was calculated. */
export type PriceQuestion = {
  day: CalendarDay
  now: Date
  quantity: number
  office_id: string
  currency_code: string
  acting_rep_id: string | null
  /** The id of core's calculated price; null: there was none. */
  winner_id: string | null
}

const LEVEL_NAMES: Record<ScheduleLevel, string> = {
  everyone: "everyone",
  price_group: "the price group",
  sales_rep: "the sales rep",
  company: "the company",
  account: "the account",
  ship_to: "the ship-to",
}

/**
 * Why each price that a buyer might have got is his, or is not. The winner is core's own;
 * the others are told by the first thing that speaks against them. Winner first.
 */
export function explainPrice(
  candidates: readonly PriceCandidate[],
  question: PriceQuestion
): ExplainedPrice[] {
  const winner = candidates.find(
    ({ price_id }) => price_id === question.winner_id
  )
  return candidates
    .map((candidate) => explain(candidate, winner, question))
    .sort((a, b) => rankOf(b) - rankOf(a))
}

/** What would tell a buyer of prices that are not for him, or not yet. */
const OFFICE_ONLY: readonly PriceReason[] = [
  "not_active",
  "other_office",
  "other_currency",
  "not_yet",
  "own_orders_only",
  "does_not_apply",
]

/** The part of an explanation that the buyer himself may read. */
export function explainedToBuyer(prices: ExplainedPrice[]): ExplainedPrice[] {
  return prices.filter(
    ({ kind, outcome, reason }) =>
      outcome === "wins" ||
      (kind !== "price_list" && !OFFICE_ONLY.includes(reason))
  )
}

function rankOf({ outcome, level }: ExplainedPrice): number {
  return outcome === "wins"
    ? 100
    : level === null
      ? -1
      : SCHEDULE_LEVELS.indexOf(level)
}

function explain(
  candidate: PriceCandidate,
  winner: PriceCandidate | undefined,
  question: PriceQuestion
): ExplainedPrice {
  const [reason, text] =
    candidate === winner
      ? winning(candidate)
      : (unfit(candidate, question) ?? beaten(candidate, winner))
  const { schedule, level, amount, min_quantity, max_quantity } = candidate
  return {
    kind: schedule
      ? "contract"
      : candidate.price_list_id === null
        ? "list_price"
        : "price_list",
    schedule: schedule && {
      id: schedule.id,
      code: schedule.code,
      name: schedule.name,
    },
    price_list: candidate.list_title,
    level,
    amount,
    min_quantity,
    max_quantity,
    valid_until: validUntil(candidate),
    outcome: reason === "wins" ? "wins" : "loses",
    reason,
    text,
  }
}

function validUntil({ schedule, ends_on, list_ends_at }: PriceCandidate) {
  const days = [
    schedule?.effective_to ?? null,
    ends_on,
    list_ends_at?.toISOString().slice(0, 10) ?? null,
  ].filter((day) => day !== null)
  return days.sort()[0] ?? null
}

type Told = [PriceReason, string]

function winning({ schedule, level, list_title }: PriceCandidate): Told {
  return [
    "wins",
    schedule && level
      ? `This is the price: schedule ${schedule.code} is assigned to ${LEVEL_NAMES[level]}.`
      : list_title === null
        ? "This is the price: the list price."
        : `This is the price: price list "${list_title}".`,
  ]
}

/** What speaks against a price by itself. */
function unfit(
  candidate: PriceCandidate,
  question: PriceQuestion
): Told | null {
  const { schedule } = candidate
  const { day, quantity } = question
  if (schedule) {
    const { code, effective_from, effective_to } = schedule
    const starts = [effective_from, candidate.starts_on]
    const ends = [effective_to, candidate.ends_on]
    const late = starts.find((start) => start !== null && start > day)
    const early = ends.find((end) => end !== null && end < day)
    if (schedule.status !== "active") {
      return ["not_active", `Schedule ${code} is ${schedule.status}.`]
    }
    if (schedule.currency_code !== question.currency_code) {
      return [
        "other_currency",
        `Schedule ${code} is in ${schedule.currency_code.toUpperCase()}.`,
      ]
    }
    if (![null, question.office_id].includes(schedule.office_id)) {
      return ["other_office", `Schedule ${code} is another sales office's.`]
    }
    if (late) {
      return ["not_yet", `Schedule ${code} begins on ${late}.`]
    }
    if (early) {
      return ["ended", `Schedule ${code} ended on ${early}.`]
    }
    if (
      candidate.own_orders_only &&
      candidate.target_id !== question.acting_rep_id
    ) {
      return [
        "own_orders_only",
        `Schedule ${code} counts only for orders that its sales rep places.`,
      ]
    }
  } else if (!listRuns(candidate, question.now)) {
    return ["ended", "Its price list does not run on this day."]
  }
  const { min_quantity, max_quantity } = candidate
  return quantity < (min_quantity ?? 1) ||
    (max_quantity !== null && quantity > max_quantity)
    ? [
        "quantity",
        max_quantity === null
          ? `It begins at ${String(min_quantity)}.`
          : `It is for ${String(min_quantity ?? 1)} to ${String(max_quantity)}.`,
      ]
    : null
}

function listRuns(
  { list_starts_at, list_ends_at }: PriceCandidate,
  now: Date
): boolean {
  const dayOf = (instant: Date | null) => instant?.toISOString() ?? null
  return dayWithin(
    now.toISOString(),
    dayOf(list_starts_at),
    dayOf(list_ends_at)
  )
}

/** What another price is better by. */
function beaten(
  candidate: PriceCandidate,
  winner: PriceCandidate | undefined
): Told {
  if (!winner) {
    return ["does_not_apply", "Its rules do not fit this buyer."]
  }
  const { level } = candidate
  const name = winner.schedule?.code ?? "the winner"
  if (level === null) {
    return winner.level === null
      ? [
          MathBN.gt(candidate.amount, winner.amount)
            ? "not_lower"
            : "does_not_apply",
          MathBN.gt(candidate.amount, winner.amount)
            ? "Another price list is lower."
            : "Its rules do not fit this buyer, or it is no reduction for him.",
        ]
      : ["contract_counts", `Contract ${name} counts before it.`]
  }
  if (winner.level === null) {
    return [
      "open_price_lower",
      "The open price of the day is lower, and the lower of both counts in this sales office.",
    ]
  }
  return SCHEDULE_LEVELS.indexOf(level) < SCHEDULE_LEVELS.indexOf(winner.level)
    ? [
        "less_specific",
        `Schedule ${name} is more specific: it is assigned to ${LEVEL_NAMES[winner.level]}.`,
      ]
    : ["not_lower", `Schedule ${name} is as specific and not dearer.`]
}
