import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { siteErrors } from "../../modules/company"
import type { TargetIds } from "../../workflows/company/site-fields"
import { createDelegationWorkflow } from "../../workflows/company/workflows/create-delegation"
import { endDelegationWorkflow } from "../../workflows/company/workflows/end-delegation"
import type { RightsRules } from "../../workflows/trade/facts/live-accesses"
import { readId } from "../admin/b2b/ids"
import { findAccesses } from "./find-row"
import type { SiteScope } from "./scope"
import type { DelegationsAnswer } from "./types"
import type { PageParams } from "./validators"

export type LoanBody = TargetIds & {
  member_id: string
  starts_on?: string | null | undefined
  ends_on: string
  amount_limit?: number | null | undefined
}

type Lender = { lender_id: string; rules: RightsRules }

/** A page of the company's loans; `of`: those that this member lent or got. */
export async function answerDelegations(
  req: MedusaRequest,
  res: MedusaResponse<DelegationsAnswer>,
  { company_id, of }: { company_id: string; of: string | null }
): Promise<void> {
  // Parsed by the route's rule.
  const { limit, offset } = req.validatedQuery as PageParams
  const { rows, count } = await findAccesses(
    req.scope,
    {
      member: { company_id, status: ["active", "suspended"] },
      delegated_by_id: { $ne: null },
      ...(of === null
        ? {}
        : { $or: [{ member_id: of }, { delegated_by_id: of }] }),
    },
    { skip: offset, take: limit, order: { created_at: "DESC", id: "ASC" } }
  )
  res.json({ delegations: rows, count, offset, limit })
}

/** Lends a right and answers the loan. */
export async function lend(
  req: MedusaRequest,
  res: MedusaResponse,
  { company_id, actor }: SiteScope,
  { lender_id, rules, ...loan }: LoanBody & Lender
): Promise<void> {
  const { ship_to_id, project_id, ...terms } = loan
  const { result } = await createDelegationWorkflow(req.scope).run({
    input: {
      company_id,
      actor,
      lender_id,
      rules,
      target: { ship_to_id, project_id },
      ...terms,
    },
  })
  const { rows } = await findAccesses(req.scope, { id: result.id })
  res.json({ delegation: rows[0] })
}

/** Ends a loan; `lenderId`: only one of this lender's. */
export async function endLoan(
  req: MedusaRequest,
  res: MedusaResponse,
  { company_id, actor, row_id }: SiteScope,
  lenderId: string | null
): Promise<void> {
  const id = readId(row_id, siteErrors.delegationNotFound)
  await endDelegationWorkflow(req.scope).run({
    input: { company_id, actor, id, loan: { lender_id: lenderId } },
  })
  res.json({ id, object: "delegation", deleted: true })
}
