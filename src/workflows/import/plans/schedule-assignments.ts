import { chosenId } from "../../../modules/import"
import { refuseDays } from "../../../modules/pricing-schedule"
import { findRowsOf } from "../apply/bulk-rows"
import { assignmentTargets, type NamedSchedule } from "./assignment-targets"
import {
  flagOf,
  textOf,
  type Plan,
  type Planner,
  type ReadableRow,
  type Wanted,
} from "./plan"

const ENTITY = "schedule_assignment"

type Keyed = {
  row: ReadableRow
  target: { schedule_id: string; target_type: string; target_id: string }
}
type Refused = { row: ReadableRow; refusal: string }

async function schedulesNamed(
  { scope }: Plan,
  rows: ReadableRow[]
): Promise<Map<string, NamedSchedule>> {
  const codes = [
    ...new Set(rows.map(({ values }) => textOf(values, "schedule"))),
  ]
  const found = await findRowsOf(
    scope,
    "pricing_schedule",
    codes.map((code) => ({ code }))
  )
  return new Map(
    found.flatMap((row, index): [string, NamedSchedule][] =>
      row
        ? [
            [
              codes[index] ?? "",
              {
                id: row.id,
                office_id: textOf(row.fields, "office_id") || null,
                currency_code: textOf(row.fields, "currency_code"),
              },
            ],
          ]
        : []
    )
  )
}

/** Rows with the schedule and the target that they name. */
async function keyed(
  plan: Plan,
  rows: ReadableRow[]
): Promise<(Keyed | Refused)[]> {
  const [schedules, targetOf] = await Promise.all([
    schedulesNamed(plan, rows),
    assignmentTargets(plan.scope, rows),
  ])
  const seen = new Map<string, number>()
  return rows.map((row) => {
    const code = textOf(row.values, "schedule")
    const schedule = schedules.get(code)
    if (!schedule) {
      return { row, refusal: `there is no pricing schedule "${code}"` }
    }
    const found = targetOf(row, schedule)
    if ("refusal" in found) {
      return { row, refusal: found.refusal }
    }
    const target = {
      schedule_id: schedule.id,
      target_type: textOf(row.values, "target_type"),
      target_id: found.id,
    }
    const key = JSON.stringify(target)
    const first = seen.get(key)
    if (first !== undefined) {
      return { row, refusal: `line ${String(first)} is about the same buyer` }
    }
    seen.set(key, row.line)
    return { row, target }
  })
}

/** Who gets which schedule's prices, and when. */
export const planScheduleAssignments: Planner = async (plan, rows) => {
  const found = await keyed(plan, rows)
  const saved = await findRowsOf(
    plan.scope,
    ENTITY,
    found.map((one) => ("target" in one ? one.target : {}))
  )
  return found.map((one, index): Wanted => {
    const { line, key, values } = one.row
    const common = { line, entity: ENTITY, entity_key: key } as const
    if ("refusal" in one) {
      return { ...common, refusal: one.refusal }
    }
    const { schedule_id, target_type, target_id } = one.target
    const days = Object.fromEntries(
      ["starts_on", "ends_on"].flatMap((column) =>
        values[column] === undefined
          ? []
          : [[column, textOf(values, column) || null]]
      )
    )
    const whole = { ...saved[index]?.fields, ...days }
    const reversed = refuseDays(
      textOf(whole, "starts_on") || null,
      textOf(whole, "ends_on") || null
    )
    const isOwn = textOf(values, "own_orders_only") === "yes"
    if (reversed || (isOwn && target_type !== "sales_rep")) {
      return {
        ...common,
        refusal:
          reversed?.message ?? "own_orders_only is for a sales rep's schedule",
      }
    }
    return {
      ...common,
      new_id: chosenId(
        "psasg",
        plan.batchId,
        schedule_id,
        target_type,
        target_id
      ),
      fields: {
        ...one.target,
        ...days,
        ...flagOf(values, "own_orders_only"),
      },
      initial: { starts_on: null, ends_on: null, own_orders_only: false },
    }
  })
}
