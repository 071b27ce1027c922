import type {
  AccountSchedule,
  PriceConflict,
  PricingScheduleRow,
  ScheduleAssignmentRow,
  ScheduleLineRow,
} from "../../../../modules/pricing-schedule"
import type { AdminPage } from "../page"

export type AdminSchedule = Pick<
  PricingScheduleRow,
  | "id"
  | "code"
  | "name"
  | "description"
  | "office_id"
  | "currency_code"
  | "status"
  | "effective_from"
  | "effective_to"
  | "net"
  | "version"
  | "compiled_at"
  | "created_at"
>

export type AdminScheduleListItem = AdminSchedule & {
  /** Null: every sales office of the currency. */
  office: { id: string; code: string; name: string } | null
  lines_count: number
  assignments_count: number
}

/** A variant that a line can price; `units` are its codes, the smallest first. */
export type AdminScheduleVariant = {
  id: string
  sku: string | null
  title: string
  units: string[]
}

/** `value` and `from_quantity` are decimals as they were typed. */
export type AdminScheduleLine = Pick<
  ScheduleLineRow,
  | "id"
  | "target_type"
  | "target_id"
  | "method"
  | "base"
  | "base_schedule_id"
  | "unit_code"
> & {
  value: string
  from_quantity: string
  /** The variant, or the category by its name; null: it is gone, or everything. */
  target: Omit<AdminScheduleVariant, "id"> | null
}

export type AdminAssignment = Pick<
  ScheduleAssignmentRow,
  | "id"
  | "target_type"
  | "target_id"
  | "starts_on"
  | "ends_on"
  | "own_orders_only"
> & {
  /** What people call the target; null where it is gone, or everyone. */
  name: string | null
}

/** How an account, or one of its delivery addresses, has a schedule. */
export type AdminAccountSchedule = AccountSchedule & {
  /** What people call the target; null: everyone. */
  name: string | null
}

export type AdminPriceConflict = Omit<PriceConflict, "price_set_id"> & {
  name: string | null
  currency_code: string
  variant: Omit<AdminScheduleVariant, "units"> | null
}

export type AdminScheduleAnswer = { pricing_schedule: AdminScheduleListItem }
export type AdminSchedulesAnswer = {
  pricing_schedules: AdminScheduleListItem[]
} & AdminPage
export type AdminLinesAnswer = { lines: AdminScheduleLine[] } & AdminPage
export type AdminAssignmentAnswer = { assignment: AdminAssignment }
export type AdminAssignmentsAnswer = {
  assignments: AdminAssignment[]
} & AdminPage
export type AdminAccountSchedulesAnswer = {
  schedules: AdminAccountSchedule[]
} & AdminPage
export type AdminPriceConflictsAnswer = {
  conflicts: AdminPriceConflict[]
} & AdminPage
