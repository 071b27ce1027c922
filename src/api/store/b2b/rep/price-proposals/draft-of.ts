import type { MedusaRequest } from "@medusajs/framework/http"
import { MathBN } from "@medusajs/framework/utils"
import { salesRepErrors } from "../../../../../modules/sales-rep"
import {
  TRADE_MODULE,
  type TradeModuleService,
} from "../../../../../modules/trade"
import { toMedusaError } from "../../../../../utils/catalogue-error"
import type { RepAccount } from "../../../../../workflows/sales-rep/queries/rep-accounts"
import { repActor, salesRepOf } from "../../../../middlewares/acting/sales-rep"
import { servedAccount } from "../served-account"
import type { StoreDraftPriceProposal } from "./validators"

/**
 * What the rep drafts, for one of his accounts or for all that he sells to.
 * @throws MedusaError `b2b.sales_rep.account_not_served`, `.office_unknown`
 */
export async function draftOf(req: MedusaRequest<StoreDraftPriceProposal>) {
  const rep = salesRepOf(req)
  const { account_id, office_id, lines, note, ...told } = req.validatedBody
  const target = account_id
    ? targetOf(await servedAccount(req, account_id))
    : await ownOf(req, office_id ?? "")
  return {
    proposal: {
      ...told,
      ...target,
      note: note ?? null,
      sales_rep_id: rep.id,
      sales_rep_name: rep.name,
    },
    lines: lines.map((line) => ({
      ...line,
      value: MathBN.convert(line.value).toNumber(),
      from_quantity: MathBN.convert(line.from_quantity).toNumber(),
    })),
    actor: repActor(req),
  }
}

function targetOf(account: RepAccount) {
  return {
    target_type: "account" as const,
    target_id: account.id,
    company_id: account.company_id,
    office_id: account.office_id,
    currency_code: account.currency_code.toLowerCase(),
  }
}

async function ownOf(req: MedusaRequest, officeId: string) {
  const rep = salesRepOf(req)
  const [office] = await req.scope
    .resolve<TradeModuleService>(TRADE_MODULE)
    .listB2bSalesOffices({ id: officeId }, { take: 1 })
  if (!office || !rep.offices.some((row) => row.office_id === officeId)) {
    throw toMedusaError(salesRepErrors.officeUnknown(officeId))
  }
  return {
    target_type: "sales_rep" as const,
    target_id: rep.id,
    company_id: null,
    office_id: office.id,
    currency_code: office.currency_code.toLowerCase(),
  }
}
