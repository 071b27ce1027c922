import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  SALES_REP_MODULE,
  type SalesRepModuleService,
} from "../../../../modules/sales-rep"
import { b2bOptions } from "../../../../options"
import { presentActingSession } from "../../../store/b2b/acting-sessions/present"
import { companyNames } from "../company-names"
import type { AdminActingSessionListAnswer } from "../sales-reps/types"
import type { AdminActingSessionParams } from "../sales-reps/validators"

/** Who acted for whom, the latest first. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<AdminActingSessionListAnswer>
): Promise<void> {
  const { open, limit, offset, ...which } =
    req.validatedQuery as AdminActingSessionParams
  const [rows, count] = await req.scope
    .resolve<SalesRepModuleService>(SALES_REP_MODULE)
    .listAndCountB2bActingSessions(
      {
        ...which,
        ...(open === "true"
          ? { ended_at: null, expires_at: { $gt: b2bOptions().now() } }
          : {}),
      },
      { take: limit, skip: offset, order: { started_at: "DESC", id: "DESC" } }
    )
  const names = await companyNames(
    req.scope,
    rows.map(({ company_id }) => company_id)
  )
  res.json({
    acting_sessions: rows.map((row) => ({
      ...presentActingSession(row),
      company_id: row.company_id,
      company_name: names.get(row.company_id) ?? "",
      office_id: row.office_id,
    })),
    count,
    offset,
    limit,
  })
}
