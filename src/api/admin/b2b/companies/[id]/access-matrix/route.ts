import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MathBN } from "@medusajs/framework/utils"
import { readAccessMatrix } from "../../../../../../workflows/company/reads/access-matrix"
import { accountOf } from "../../../../../../workflows/company/rights-rules"
import { membersById } from "../../../../../sites/find-row"
import type { MatrixParams } from "../../../../../sites/validators"
import type { AccessMatrixAnswer } from "../../../../../sites/types"
import { findCompany } from "../../find-company"

/** Members × delivery addresses: who may order where today; paged on both axes. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<AccessMatrixAnswer>
): Promise<void> {
  const { id: company_id } = await findCompany(req)
  // Parsed by the route's rule.
  const params = req.validatedQuery as MatrixParams
  const { account_id, q, ship_to_q, ...page } = params
  const matrix = await readAccessMatrix(req.scope, {
    company_id,
    q,
    ship_to_q,
    account: await accountOf(req.scope, company_id, account_id),
    members: { skip: page.offset, take: page.limit },
    ship_tos: { skip: page.ship_to_offset, take: page.ship_to_limit },
  })
  const names = await membersById(
    req.scope,
    matrix.members.map(({ id }) => id)
  )
  res.json({
    members: matrix.members.flatMap(({ id }) => names.get(id) ?? []),
    ship_tos: matrix.ship_tos.map(({ id, code, name, status, city }) => ({
      id,
      code,
      name,
      status,
      city,
    })),
    cells: matrix.cells.map(({ amount_limit, ...cell }) => ({
      ...cell,
      amount_limit:
        amount_limit === null ? null : MathBN.convert(amount_limit).toNumber(),
    })),
    counts: matrix.counts,
    ...page,
  })
}
