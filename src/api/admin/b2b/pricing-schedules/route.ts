import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { b2bOptions } from "../../../../options"
import { calendarDayAt } from "../../../../utils/calendar-day"
import { graph } from "../../../../utils/graph"
import { createPricingScheduleWorkflow } from "../../../../workflows/pricing-schedule"
import { adminActor } from "../../../middlewares/actor-of"
import { scheduleById, SCHEDULE_FIELDS } from "./find-schedule"
import { presentSchedules } from "./present-schedules"
import type {
  AdminSchedule,
  AdminScheduleAnswer,
  AdminSchedulesAnswer,
} from "./types"
import type {
  AdminCreateScheduleBody,
  AdminScheduleListQuery,
} from "./validators"

/** Pricing schedules, a page of them. */
export async function GET(
  req: MedusaRequest<unknown, AdminScheduleListQuery>,
  res: MedusaResponse<AdminSchedulesAnswer>
): Promise<void> {
  const { q, status, office_id, expiring_by, order, limit, offset } =
    req.validatedQuery
  const { rows, count } = await graph<AdminSchedule>(req.scope, {
    entity: "b2b_pricing_schedule",
    fields: [...SCHEDULE_FIELDS],
    filters: {
      ...(q ? { q } : {}),
      ...(status ? { status } : {}),
      ...(office_id ? { office_id } : {}),
      ...(expiring_by
        ? { effective_to: { $gte: today(), $lte: expiring_by } }
        : {}),
    },
    pagination: {
      take: limit,
      skip: offset,
      order: {
        [order.replace("-", "")]: order.startsWith("-") ? "DESC" : "ASC",
        id: "ASC",
      },
    },
  })
  res.json({
    pricing_schedules: await presentSchedules(req.scope, rows),
    count,
    offset,
    limit,
  })
}

/** Of no office's calendar in particular: the list is of them all. */
function today(): string {
  return calendarDayAt(b2bOptions().now(), "UTC")
}

/** Makes a schedule without lines. */
export async function POST(
  req: MedusaRequest<AdminCreateScheduleBody>,
  res: MedusaResponse<AdminScheduleAnswer>
): Promise<void> {
  const { result } = await createPricingScheduleWorkflow(req.scope).run({
    input: { schedule: req.validatedBody, actor: await adminActor(req) },
  })
  res
    .status(201)
    .json({ pricing_schedule: await scheduleById(req.scope, result.id) })
}
