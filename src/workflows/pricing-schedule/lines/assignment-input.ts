import type { ScheduleAssignmentRow } from "../../../modules/pricing-schedule"

/** Who is to get a schedule's prices, and when. */
export type AssignmentInput = Pick<
  ScheduleAssignmentRow,
  "target_type" | "target_id" | "starts_on" | "ends_on" | "own_orders_only"
>
