import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  CREDIT_MODULE,
  type CreditModuleService,
  type ExchangeRateRow,
} from "../../../../modules/credit"
import { defined } from "../../../../utils/defined"
import { saveExchangeRateWorkflow } from "../../../../workflows/credit"
import { adminActor } from "../../../middlewares/actor-of"
import type {
  AdminExchangeRate,
  AdminExchangeRateAnswer,
  AdminExchangeRateListAnswer,
} from "./types"
import type {
  AdminExchangeRateParams,
  AdminSaveExchangeRate,
} from "./validators"

/** The latest first. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<AdminExchangeRateListAnswer>
): Promise<void> {
  const { limit, offset, ...filter } =
    req.validatedQuery as AdminExchangeRateParams
  const [rows, count] = await req.scope
    .resolve<CreditModuleService>(CREDIT_MODULE)
    .listAndCountB2bExchangeRates(defined(filter), {
      take: limit,
      skip: offset,
      order: { valid_from: "DESC", from_code: "ASC", id: "ASC" },
    })
  res.json({ exchange_rates: rows.map(present), count, offset, limit })
}

/** Another rate of the same day takes its place. */
export async function POST(
  req: MedusaRequest<AdminSaveExchangeRate>,
  res: MedusaResponse<AdminExchangeRateAnswer>
): Promise<void> {
  const { source, ...given } = req.validatedBody
  const { result } = await saveExchangeRateWorkflow(req.scope).run({
    input: {
      ...given,
      source: source ?? null,
      actor: await adminActor(req),
    },
  })
  const row = await req.scope
    .resolve<CreditModuleService>(CREDIT_MODULE)
    .retrieveB2bExchangeRate(result.id)
  res.json({ exchange_rate: present(row) })
}

function present(row: ExchangeRateRow): AdminExchangeRate {
  const { id, from_code, to_code, rate, valid_from, source } = row
  return { id, from_code, to_code, rate: String(rate), valid_from, source }
}
