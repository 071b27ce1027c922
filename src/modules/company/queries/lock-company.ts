import { toMedusaError } from "../../../utils/catalogue-error"
import { peopleErrors } from "../people/errors"
import type { Transaction } from "../../../utils/transaction"

/**
 * Makes changes to one company's people wait for each other: what is checked
 * afterwards (is he the last admin? is the role in use?) stays true until commit.
 * @throws MedusaError `b2b.company.not_found`
 */
export async function lockCompany(
  trx: Transaction,
  companyId: string
): Promise<void> {
  await trx.raw("SET LOCAL lock_timeout = '10s'")
  const rows = await trx<{ id: string }>("b2b_company")
    .where({ id: companyId, deleted_at: null })
    .forUpdate()
    .select("id")
  if (rows.length === 0) {
    throw toMedusaError(peopleErrors.companyNotFound(companyId))
  }
}
