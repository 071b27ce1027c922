import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  CREDIT_MODULE,
  type CreditModuleService,
} from "../../../../modules/credit"
import { defined } from "../../../../utils/defined"
import { saveCreditGroupWorkflow } from "../../../../workflows/credit"
import { adminActor } from "../../../middlewares/actor-of"
import { readCreditGroup } from "./read-group"
import type {
  AdminCreditGroupAnswer,
  AdminCreditGroupListAnswer,
} from "./types"
import type {
  AdminCreateCreditGroup,
  AdminCreditGroupParams,
} from "./validators"

export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<AdminCreditGroupListAnswer>
): Promise<void> {
  const { limit, offset, ...filter } =
    req.validatedQuery as AdminCreditGroupParams
  const [rows, count] = await req.scope
    .resolve<CreditModuleService>(CREDIT_MODULE)
    .listAndCountB2bCreditGroups(defined(filter), {
      take: limit,
      skip: offset,
      order: { name: "ASC", id: "ASC" },
    })
  const credit_groups = rows.map(
    ({ id, name, currency_code, credit_limit }) => ({
      id,
      name,
      currency_code,
      credit_limit: String(credit_limit),
    })
  )
  res.json({ credit_groups, count, offset, limit })
}

export async function POST(
  req: MedusaRequest<AdminCreateCreditGroup>,
  res: MedusaResponse<AdminCreditGroupAnswer>
): Promise<void> {
  const { result } = await saveCreditGroupWorkflow(req.scope).run({
    input: {
      id: null,
      fields: req.validatedBody,
      actor: await adminActor(req),
    },
  })
  res
    .status(201)
    .json({ credit_group: await readCreditGroup(req.scope, result.id) })
}
