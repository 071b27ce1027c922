import type { MedusaContainer } from "@medusajs/framework/types"
import {
  PRICING_SCHEDULE_MODULE,
  type PricingScheduleModuleService,
} from "../../../../modules/pricing-schedule"
import { graph } from "../../../../utils/graph"
import type { AdminSchedule, AdminScheduleListItem } from "./types"

type Office = NonNullable<AdminScheduleListItem["office"]>

/** Schedules with their offices and how much there is to them: two queries for all. */
export async function presentSchedules(
  scope: MedusaContainer,
  schedules: AdminSchedule[]
): Promise<AdminScheduleListItem[]> {
  const officeIds = schedules.flatMap(({ office_id }) => office_id ?? [])
  const [counted, offices] = await Promise.all([
    scope
      .resolve<PricingScheduleModuleService>(PRICING_SCHEDULE_MODULE)
      .scheduleCounts(schedules.map(({ id }) => id)),
    officeIds.length === 0
      ? []
      : graph<Office>(scope, {
          entity: "b2b_sales_office",
          fields: ["id", "code", "name"],
          filters: { id: [...new Set(officeIds)] },
        }).then(({ rows }) => rows),
  ])
  const counts = new Map(counted.map(({ id, ...count }) => [id, count]))
  return schedules.map((schedule) => ({
    ...schedule,
    office: offices.find(({ id }) => id === schedule.office_id) ?? null,
    lines_count: counts.get(schedule.id)?.lines_count ?? 0,
    assignments_count: counts.get(schedule.id)?.assignments_count ?? 0,
  }))
}
