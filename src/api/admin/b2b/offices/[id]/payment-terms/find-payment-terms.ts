import type { MedusaContainer } from "@medusajs/framework/types"
import { paymentTermErrors } from "../../../../../../modules/trade"
import { toMedusaError } from "../../../../../../utils/catalogue-error"
import { graph, type Rows } from "../../../../../../utils/graph"
import type { AdminPaymentTerm, AdminPaymentTermAnswer } from "../../types"

type Filters = { id?: string; office_id: string }

/** An office's payment terms by code. */
export function findPaymentTerms(
  scope: MedusaContainer,
  filters: Filters,
  page: { limit: number; offset: number }
): Promise<Rows<AdminPaymentTerm>> {
  return graph<AdminPaymentTerm>(scope, {
    entity: "b2b_payment_term",
    fields: [
      "id",
      "code",
      "name",
      "basis",
      "days",
      "months",
      "day_of_month",
      "discount_percent",
      "discount_days",
      "deposit_percent",
    ],
    filters,
    pagination: { take: page.limit, skip: page.offset, order: { code: "ASC" } },
  })
}

/** @throws MedusaError code `b2b.payment_term.not_found` */
export async function findPaymentTerm(
  scope: MedusaContainer,
  of: Required<Filters>
): Promise<AdminPaymentTermAnswer> {
  const { rows } = await findPaymentTerms(scope, of, { limit: 1, offset: 0 })
  if (!rows[0]) {
    throw toMedusaError(paymentTermErrors.notFound(of.id))
  }
  return { payment_term: rows[0] }
}
