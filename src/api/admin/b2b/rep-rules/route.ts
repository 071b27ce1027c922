import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  SALES_REP_MODULE,
  type SalesRepModuleService,
} from "../../../../modules/sales-rep"
import { saveRepRuleWorkflow } from "../../../../workflows/sales-rep"
import { adminActor } from "../../../middlewares/actor-of"
import { presentRepRules, readRepRule } from "./present"
import type { AdminRepRuleListAnswer } from "./types"
import type { AdminCreateRepRule, AdminRepRuleListParams } from "./validators"

/** The assignment rules of all offices, or of one, in the order in which they decide. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<AdminRepRuleListAnswer>
): Promise<void> {
  const { status, office_id, order, limit, offset } =
    req.validatedQuery as AdminRepRuleListParams
  const [rows, count] = await req.scope
    .resolve<SalesRepModuleService>(SALES_REP_MODULE)
    .listAndCountB2bRepRules(
      {
        ...(status ? { status } : {}),
        ...(office_id ? { office_id } : {}),
      },
      {
        relations: ["sales_rep"],
        take: limit,
        skip: offset,
        order: {
          [order.replace("-", "")]: order.startsWith("-") ? "DESC" : "ASC",
          id: "ASC",
        },
      }
    )
  res.json({
    rep_rules: await presentRepRules(req.scope, rows),
    count,
    offset,
    limit,
  })
}

/** Makes a rule; nobody moves until the rules are applied. */
export async function POST(
  req: MedusaRequest<AdminCreateRepRule>,
  res: MedusaResponse
): Promise<void> {
  const { result } = await saveRepRuleWorkflow(req.scope).run({
    input: {
      id: null,
      fields: req.validatedBody,
      actor: await adminActor(req),
    },
  })
  res.json({ rep_rule: await readRepRule(req.scope, result.id) })
}
