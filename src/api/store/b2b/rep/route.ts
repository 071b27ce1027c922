import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  SALES_REP_MODULE,
  repsOwnPolicy,
  type RepsOwnPolicy,
  type SalesRepModuleService,
  type SalesRepRow,
} from "../../../../modules/sales-rep"
import {
  TRADE_MODULE,
  type TradeModuleService,
} from "../../../../modules/trade"
import { salesRepOf } from "../../../middlewares/acting/sales-rep"

/** The signed-in rep, and what each of his offices lets him do. */
export type StoreSalesRepAnswer = {
  sales_rep: Pick<SalesRepRow, "id" | "name" | "email" | "phone" | "kind"> & {
    offices: {
      id: string
      code: string
      name: string
      currency_code: string
      policy: RepsOwnPolicy
    }[]
  }
}

export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<StoreSalesRepAnswer>
): Promise<void> {
  const { id, name, email, phone, kind, offices } = salesRepOf(req)
  const ids = offices.map(({ office_id }) => office_id)
  const [rows, policies] = await Promise.all([
    req.scope
      .resolve<TradeModuleService>(TRADE_MODULE)
      .listB2bSalesOffices({ id: ids }, { order: { name: "ASC" }, take: null }),
    req.scope.resolve<SalesRepModuleService>(SALES_REP_MODULE).policiesOf(ids),
  ])
  res.json({
    sales_rep: {
      id,
      name,
      email,
      phone,
      kind,
      offices: rows.map((office) => ({
        id: office.id,
        code: office.code,
        name: office.name,
        currency_code: office.currency_code,
        policy: repsOwnPolicy(policies(office.id)),
      })),
    },
  })
}
