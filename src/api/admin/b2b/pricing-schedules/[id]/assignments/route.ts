import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { graph } from "../../../../../../utils/graph"
import { assignPricingScheduleWorkflow } from "../../../../../../workflows/pricing-schedule"
import { adminActor } from "../../../../../middlewares/actor-of"
import { findSchedule, scheduleIdOf } from "../../find-schedule"
import {
  ASSIGNMENT_FIELDS,
  presentAssignments,
  type AssignmentFacts,
} from "../../present-assignments"
import type { AdminAssignmentsAnswer } from "../../types"
import type {
  AdminAssignBody,
  AdminAssignmentListQuery,
} from "../../validators"

/** Who gets the schedule's prices. */
export async function GET(
  req: MedusaRequest<unknown, AdminAssignmentListQuery>,
  res: MedusaResponse<AdminAssignmentsAnswer>
): Promise<void> {
  const { limit, offset } = req.validatedQuery
  const { id } = await findSchedule(req)
  const { rows, count } = await graph<AssignmentFacts>(req.scope, {
    entity: "b2b_pricing_schedule_assignment",
    fields: [...ASSIGNMENT_FIELDS],
    filters: { schedule_id: id },
    pagination: {
      take: limit,
      skip: offset,
      order: { target_type: "ASC", created_at: "ASC", id: "ASC" },
    },
  })
  res.json({
    assignments: await presentAssignments(req.scope, rows),
    count,
    offset,
    limit,
  })
}

/** Gives the schedule's prices to somebody. */
export async function POST(
  req: MedusaRequest<AdminAssignBody>,
  res: MedusaResponse<{ assignment: { id: string } }>
): Promise<void> {
  const { result } = await assignPricingScheduleWorkflow(req.scope).run({
    input: {
      schedule_id: scheduleIdOf(req),
      assignment: req.validatedBody,
      actor: await adminActor(req),
    },
  })
  res.status(201).json({ assignment: { id: result.id } })
}
