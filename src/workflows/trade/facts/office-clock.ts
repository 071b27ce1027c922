import { b2bOptions } from "../../../options"
import type { OfficeClock } from "../../../modules/trade"
import { calendarDayAt, timeOfDayAt } from "../../../utils/calendar-day"

/** What a sales office's clock shows now. */
export function officeClock({ time_zone }: { time_zone: string }): OfficeClock {
  const now = b2bOptions().now()
  return {
    day: calendarDayAt(now, time_zone),
    time: timeOfDayAt(now, time_zone),
  }
}
