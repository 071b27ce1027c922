import { dayWithin, type CalendarDay } from "../../../utils/calendar-day"
import type { CatalogueError } from "../../../utils/catalogue-error"
import { approvalErrors } from "../errors"

type Period = { starts_on: CalendarDay; ends_on: CalendarDay }

/** Whether a delegate stands in on this day. */
export function countsOn(
  { starts_on, ends_on }: Period,
  today: CalendarDay
): boolean {
  return dayWithin(today, starts_on, ends_on)
}

/** What speaks against letting a colleague decide. */
export function refuseApprovalDelegation(
  delegation: Period & { member_id: string; delegate_id: string },
  today: CalendarDay
): CatalogueError[] {
  const wrong = [
    delegation.member_id === delegation.delegate_id ? "that is you" : null,
    delegation.ends_on < delegation.starts_on
      ? "it ends before it begins"
      : null,
    delegation.ends_on < today ? "its days are over" : null,
  ].filter((why) => why !== null)
  return wrong.map((why) => approvalErrors.delegationInvalid(why))
}
