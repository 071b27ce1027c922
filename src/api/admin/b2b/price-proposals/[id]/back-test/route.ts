import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  backTest,
  type BackTestAnswer,
} from "../../../../../../workflows/pricing-schedule/proposals/back-test"
import type { BackTestParams } from "../../../../../store/b2b/rep/price-proposals/validators"

/** The proposal on past orders, with what the office knows of its costs. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<BackTestAnswer>
): Promise<void> {
  const { months } = req.validatedQuery as BackTestParams
  res.json({
    back_test: await backTest(req.scope, req.params.id ?? "", {
      months,
      sees_margin: true,
    }),
  })
}
