import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  SALES_REP_MODULE,
  type SalesRepModuleService,
} from "../../../../modules/sales-rep"
import { createSalesRepWorkflow } from "../../../../workflows/sales-rep"
import { adminActor } from "../../../middlewares/actor-of"
import { presentSalesRep, readSalesRep } from "./present"
import type {
  AdminSalesRepInvitedAnswer,
  AdminSalesRepListAnswer,
} from "./types"
import type { AdminCreateSalesRep, AdminSalesRepListParams } from "./validators"

/** The sales reps of all offices, or of one. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<AdminSalesRepListAnswer>
): Promise<void> {
  const { q, status, office_id, order, limit, offset } =
    req.validatedQuery as AdminSalesRepListParams
  const [rows, count] = await req.scope
    .resolve<SalesRepModuleService>(SALES_REP_MODULE)
    .listAndCountB2bSalesReps(
      {
        ...(q ? { q } : {}),
        ...(status ? { status } : {}),
        ...(office_id ? { offices: { office_id } } : {}),
      },
      {
        relations: ["offices"],
        take: limit,
        skip: offset,
        order: {
          [order.replace("-", "")]: order.startsWith("-") ? "DESC" : "ASC",
        },
      }
    )
  res.json({
    sales_reps: rows.map(presentSalesRep),
    count,
    offset,
    limit,
  })
}

/** Takes a sales rep on, and mails him the link to his login. */
export async function POST(
  req: MedusaRequest<AdminCreateSalesRep>,
  res: MedusaResponse<AdminSalesRepInvitedAnswer>
): Promise<void> {
  const { phone, erp_code, ...rep } = req.validatedBody
  const { result } = await createSalesRepWorkflow(req.scope).run({
    input: {
      ...rep,
      phone: phone ?? null,
      erp_code: erp_code ?? null,
      actor: await adminActor(req),
    },
  })
  const { id, ...invitation } = result
  res
    .status(201)
    .json({ sales_rep: await readSalesRep(req.scope, id), invitation })
}
