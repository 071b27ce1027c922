import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { accountErrors } from "../../../../../modules/trade"
import { defined } from "../../../../../utils/defined"
import { graph } from "../../../../../utils/graph"
import { updateAccountWorkflow } from "../../../../../workflows/trade/workflows/update-account"
import { adminActor } from "../../../../middlewares/actor-of"
import { readId } from "../../ids"
import { accountFields } from "../../query-config"
import type { AdminAccount } from "../../types"
import type { UpdateAccountBody } from "../validators"

/** Changes a trade account's number, status, rules, terms or restrictions. */
export async function POST(
  req: MedusaRequest<UpdateAccountBody>,
  res: MedusaResponse<{ account: AdminAccount | undefined }>
): Promise<void> {
  const id = readId(req.params.id, accountErrors.accountNotFound)
  await updateAccountWorkflow(req.scope).run({
    input: {
      account_id: id,
      change: defined(req.validatedBody),
      actor: await adminActor(req),
    },
  })
  const { rows } = await graph<AdminAccount>(req.scope, {
    entity: "b2b_account",
    fields: accountFields,
    filters: { id },
  })
  res.json({ account: rows[0] })
}
