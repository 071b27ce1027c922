import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  SALES_REP_MODULE,
  type SalesRepModuleService,
} from "../../../../modules/sales-rep"
import { changeRepAssignmentsWorkflow } from "../../../../workflows/sales-rep"
import { adminActor } from "../../../middlewares/actor-of"
import type { AdminRepAssignmentListAnswer } from "../sales-reps/types"
import type {
  AdminChangeRepAssignments,
  AdminRepAssignmentParams,
} from "../sales-reps/validators"
import { presentAssignments } from "./present"

/** Who serves whom, or with `current=false` also who did. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<AdminRepAssignmentListAnswer>
): Promise<void> {
  const { current, limit, offset, ...which } =
    req.validatedQuery as AdminRepAssignmentParams
  const [rows, count] = await req.scope
    .resolve<SalesRepModuleService>(SALES_REP_MODULE)
    .listAndCountB2bRepAssignments(
      { ...which, ...(current === "true" ? { ended_at: null } : {}) },
      {
        relations: ["sales_rep"],
        take: limit,
        skip: offset,
        order: { started_at: "DESC", id: "DESC" },
      }
    )
  res.json({
    rep_assignments: await presentAssignments(req.scope, rows),
    count,
    offset,
    limit,
  })
}

/** Ends and makes assignments, all or none. */
export async function POST(
  req: MedusaRequest<AdminChangeRepAssignments>,
  res: MedusaResponse
): Promise<void> {
  const { end, add } = req.validatedBody
  const { result } = await changeRepAssignmentsWorkflow(req.scope).run({
    input: {
      end,
      add: add.map(({ reason, ...row }) => ({
        ...row,
        reason: reason ?? null,
        source: "manual",
      })),
      actor: await adminActor(req),
    },
  })
  res.json({ added: result.added, ended: result.ended })
}
