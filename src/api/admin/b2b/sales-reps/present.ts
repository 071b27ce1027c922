import type { MedusaContainer } from "@medusajs/framework/types"
import {
  SALES_REP_MODULE,
  salesRepErrors,
  type SalesRepModuleService,
  type SalesRepRow,
} from "../../../../modules/sales-rep"
import { toMedusaError } from "../../../../utils/catalogue-error"
import type { AdminSalesRep } from "./types"

export function presentSalesRep(row: SalesRepRow): AdminSalesRep {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    phone: row.phone,
    kind: row.kind,
    status: row.status,
    erp_code: row.erp_code,
    office_ids: row.offices.map(({ office_id }) => office_id),
    accepted_at: row.accepted_at && new Date(row.accepted_at).toISOString(),
  }
}

/** @throws MedusaError `b2b.sales_rep.not_found` */
export async function readSalesRep(
  container: MedusaContainer,
  id: string
): Promise<AdminSalesRep> {
  const [row] = await container
    .resolve<SalesRepModuleService>(SALES_REP_MODULE)
    .listB2bSalesReps({ id }, { relations: ["offices"], take: 1 })
  if (!row) {
    throw toMedusaError(salesRepErrors.repNotFound(id))
  }
  return presentSalesRep(row)
}
