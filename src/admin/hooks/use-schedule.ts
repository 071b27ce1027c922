import type { AdminScheduleAnswer } from "../answers"
import { useAnswer } from "./use-answer"

/** One set of contract prices: its facts, and how much there is to it. */
export function useSchedule(id: string) {
  return useAnswer<AdminScheduleAnswer>(`/admin/b2b/pricing-schedules/${id}`)
}
