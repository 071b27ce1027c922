import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { importErrors } from "../../../../../../modules/import"
import { toMedusaError } from "../../../../../../utils/catalogue-error"
import { importCustomerWorkflow } from "../../../../../../workflows/import"
import { adminActor } from "../../../../../middlewares/actor-of"
import { readId } from "../../../ids"
import { findImport } from "../../../imports/find-import"
import type { AdminImportAnswer } from "../../../imports/types"
import type { MakeCompanyBody } from "../../../imports/validators"

/** Previews making a company of a customer; apply the import to make it. */
export async function POST(
  req: MedusaRequest<MakeCompanyBody>,
  res: MedusaResponse<AdminImportAnswer>
): Promise<void> {
  const id = readId(req.params.id, importErrors.customerNotFound)
  const [customer] = await req.scope
    .resolve(Modules.CUSTOMER)
    .listCustomers({ id }, { select: ["id", "email"], take: 1 })
  if (!customer) {
    throw toMedusaError(importErrors.customerNotFound(id))
  }
  const { result } = await importCustomerWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      customer_id: customer.id,
      email: customer.email,
      actor: await adminActor(req),
    },
  })
  res.status(202).json({ import: await findImport(req.scope, result.id) })
}
