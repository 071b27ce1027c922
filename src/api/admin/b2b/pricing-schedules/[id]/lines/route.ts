import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { changeScheduleLinesWorkflow } from "../../../../../../workflows/pricing-schedule"
import { adminActor } from "../../../../../middlewares/actor-of"
import { findSchedule, scheduleIdOf } from "../../find-schedule"
import { listLines } from "../../list-lines"
import type { AdminLinesAnswer, AdminScheduleAnswer } from "../../types"
import type { AdminChangeLinesBody, AdminLineListQuery } from "../../validators"

/** The lines of a schedule, a page of them; `q` finds SKUs and titles of variants. */
export async function GET(
  req: MedusaRequest<unknown, AdminLineListQuery>,
  res: MedusaResponse<AdminLinesAnswer>
): Promise<void> {
  const { id } = await findSchedule(req)
  res.json(await listLines(req.scope, id, req.validatedQuery))
}

/** Writes and removes lines, all or none, and compiles what they price. */
export async function POST(
  req: MedusaRequest<AdminChangeLinesBody>,
  res: MedusaResponse<AdminScheduleAnswer>
): Promise<void> {
  await changeScheduleLinesWorkflow(req.scope).run({
    input: {
      schedule_id: scheduleIdOf(req),
      ...req.validatedBody,
      actor: await adminActor(req),
    },
  })
  res.json({ pricing_schedule: await findSchedule(req) })
}
