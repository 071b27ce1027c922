import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { defined } from "../../../../../utils/defined"
import {
  deletePricingScheduleWorkflow,
  updatePricingScheduleWorkflow,
} from "../../../../../workflows/pricing-schedule"
import { adminActor } from "../../../../middlewares/actor-of"
import { findSchedule, scheduleIdOf } from "../find-schedule"
import type { AdminScheduleAnswer } from "../types"
import type { AdminUpdateScheduleBody } from "../validators"

/** One schedule. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<AdminScheduleAnswer>
): Promise<void> {
  res.json({ pricing_schedule: await findSchedule(req) })
}

/** Changes name, status, days or net. */
export async function POST(
  req: MedusaRequest<AdminUpdateScheduleBody>,
  res: MedusaResponse<AdminScheduleAnswer>
): Promise<void> {
  await updatePricingScheduleWorkflow(req.scope).run({
    input: {
      schedule_id: scheduleIdOf(req),
      change: defined(req.validatedBody),
      actor: await adminActor(req),
    },
  })
  res.json({ pricing_schedule: await findSchedule(req) })
}

/** Takes it away, with its lines, assignments and compiled prices. */
export async function DELETE(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const id = scheduleIdOf(req)
  await deletePricingScheduleWorkflow(req.scope).run({
    input: { schedule_id: id, actor: await adminActor(req) },
  })
  res.json({ id, object: "pricing_schedule", deleted: true })
}
