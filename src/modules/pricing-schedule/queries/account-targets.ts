import type { ScheduleLevel } from "../domain/levels"

/** All that a schedule can be assigned to so that some orders of an account get it. */
export type AccountTargets = {
  account_id: string
  company_id: string
  price_group_id: string | null
  /** Every delivery address of the company. */
  ship_to_ids: readonly string[]
  office_id: string
  currency_code: string
}

export type QueryPage = { limit: number; offset: number }

/** Of schedules and assignments joined to {@link targetBindings}, what is the account's. */
export const ASSIGNED_TO_ACCOUNT = `
  unnest(CAST(:types AS text[]), CAST(:ids AS text[])) AS target (type, id)
  JOIN b2b_pricing_schedule_assignment assignment
    ON assignment.target_type = target.type
    AND assignment.target_id = target.id
    AND assignment.deleted_at IS NULL
  JOIN b2b_pricing_schedule schedule
    ON schedule.id = assignment.schedule_id
    AND schedule.deleted_at IS NULL
    AND schedule.currency_code = :currency_code
    AND coalesce(schedule.office_id, :office_id) = :office_id`

export function targetBindings(account: AccountTargets) {
  const { account_id, company_id, price_group_id, ship_to_ids } = account
  const targets: [ScheduleLevel, string][] = [
    ...ship_to_ids.map((id): [ScheduleLevel, string] => ["ship_to", id]),
    ["account", account_id],
    ["company", company_id],
    ...(price_group_id === null
      ? []
      : [["price_group", price_group_id] satisfies [ScheduleLevel, string]]),
    ["everyone", ""],
  ]
  return {
    types: targets.map(([type]) => type),
    ids: targets.map(([, id]) => id),
    office_id: account.office_id,
    currency_code: account.currency_code.toLowerCase(),
  }
}
