import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { BigNumberInput } from "@medusajs/framework/types"
import { toMedusaError } from "../../../../../../utils/catalogue-error"
import { expectedOfOrder } from "../../../../../../workflows/trade/facts/expected-payment"
import { presentOverrides } from "../../../../../store/b2b/carts/[id]/price-overrides/present-overrides"
import { adminErrors } from "../../../errors"
import { graph } from "../../../../../../utils/graph"
import { readId } from "../../../ids"
import { accountFields, orderHeaderFields } from "../../../query-config"
import { listTransmissions } from "../../../transmissions/list-transmissions"
import type {
  AdminAccount,
  AdminOrderHeader,
  AdminOrderHeaderAnswer,
} from "../../../types"

type HeaderRow = Omit<
  AdminOrderHeader,
  "company" | "member" | "ship_to" | "project" | "account" | "expected_payment"
> & {
  payment_term: Record<string, unknown> | null
  total: BigNumberInput | null
  account_id: string
  b2b_company?: AdminOrderHeader["company"]
  b2b_member?: AdminOrderHeader["member"]
  b2b_ship_to?: AdminOrderHeader["ship_to"]
  b2b_project?: AdminOrderHeader["project"]
}

/** The B2B facts of one order, and how far its documents came on their way to the ERP. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<AdminOrderHeaderAnswer>
): Promise<void> {
  const orderId = readId(req.params.id, adminErrors.orderHeaderNotFound)
  const [row] = (
    await graph<HeaderRow>(req.scope, {
      entity: "b2b_order_header",
      fields: orderHeaderFields,
      filters: { order_id: orderId },
    })
  ).rows
  if (!row) {
    throw toMedusaError(adminErrors.orderHeaderNotFound(orderId))
  }
  const [account, transmissions, price_overrides] = await Promise.all([
    findAccount(req, row.account_id),
    listTransmissions(req.scope, { subject_id: orderId }),
    presentOverrides(req.scope, { order_header_id: row.id }),
  ])
  const {
    b2b_company: company = null,
    b2b_member: member = null,
    b2b_ship_to: ship_to = null,
    b2b_project: project = null,
    payment_term,
    total,
    ...header
  } = row
  const expected_payment = expectedOfOrder({
    payment_term,
    total,
    currency_code: row.currency_code,
  })
  res.json({
    order_header: {
      ...header,
      company,
      member,
      ship_to,
      project,
      account,
      expected_payment,
    },
    transmissions,
    price_overrides,
  })
}

async function findAccount(
  req: MedusaRequest,
  id: string
): Promise<AdminAccount | null> {
  const { rows } = await graph<AdminAccount>(req.scope, {
    entity: "b2b_account",
    fields: accountFields,
    filters: { id },
  })
  return rows[0] ?? null
}
