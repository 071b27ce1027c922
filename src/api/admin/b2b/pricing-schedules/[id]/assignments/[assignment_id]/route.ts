import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { pricingScheduleErrors } from "../../../../../../../modules/pricing-schedule"
import { toMedusaError } from "../../../../../../../utils/catalogue-error"
import { defined } from "../../../../../../../utils/defined"
import { graph } from "../../../../../../../utils/graph"
import {
  unassignPricingScheduleWorkflow,
  updateScheduleAssignmentWorkflow,
} from "../../../../../../../workflows/pricing-schedule"
import { adminActor } from "../../../../../../middlewares/actor-of"
import { readId } from "../../../../ids"
import { scheduleIdOf } from "../../../find-schedule"
import {
  ASSIGNMENT_FIELDS,
  presentAssignments,
  type AssignmentFacts,
} from "../../../present-assignments"
import type { AdminAssignmentAnswer } from "../../../types"
import type { AdminUpdateAssignmentBody } from "../../../validators"

const assignmentIdOf = (req: MedusaRequest): string =>
  readId(req.params.assignment_id, pricingScheduleErrors.assignmentNotFound)

/** Changes from and until when somebody gets the schedule's prices. */
export async function POST(
  req: MedusaRequest<AdminUpdateAssignmentBody>,
  res: MedusaResponse<AdminAssignmentAnswer>
): Promise<void> {
  const [id, schedule_id] = [assignmentIdOf(req), scheduleIdOf(req)]
  await updateScheduleAssignmentWorkflow(req.scope).run({
    input: {
      schedule_id,
      assignment_id: id,
      change: defined(req.validatedBody),
      actor: await adminActor(req),
    },
  })
  const { rows } = await graph<AssignmentFacts>(req.scope, {
    entity: "b2b_pricing_schedule_assignment",
    fields: [...ASSIGNMENT_FIELDS],
    filters: { id },
  })
  const [assignment] = await presentAssignments(req.scope, rows)
  if (!assignment) {
    throw toMedusaError(pricingScheduleErrors.assignmentNotFound(id))
  }
  res.json({ assignment })
}

/** Takes the schedule's prices from somebody. */
export async function DELETE(
  req: MedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const id = assignmentIdOf(req)
  await unassignPricingScheduleWorkflow(req.scope).run({
    input: {
      schedule_id: scheduleIdOf(req),
      assignment_id: id,
      actor: await adminActor(req),
    },
  })
  res.json({ id, object: "pricing_schedule_assignment", deleted: true })
}
