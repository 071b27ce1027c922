import type { Connection } from "../../../utils/connection"
import type { PlacedTerms } from "../domain/placed-terms"

/** What is claimed for an order that is being made, and what it comes to. */
export type CompletionMark = {
  po_number: string | null
  currency_code: string
  /** Decimal amounts. */
  net_total: string
  tax_total: string
  total: string
  /** Null where the order is not paid on account. */
  payment_term: PlacedTerms | null
  now: Date
}

/** Notes that an order is being made of a header's cart, and claims its PO number. */
export async function beginCompletion(
  connection: Connection,
  headerId: string,
  mark: CompletionMark
): Promise<void> {
  await connection.raw(
    `UPDATE b2b_order_header
     SET completion_started_at = :now, claimed_po_number = :po_number,
       currency_code = :currency_code,
       payment_term = CAST(:payment_term AS jsonb),
       net_total = CAST(:net_total AS numeric),
       tax_total = CAST(:tax_total AS numeric),
       total = CAST(:total AS numeric),
       raw_net_total = jsonb_build_object('value', CAST(:net_total AS text), 'precision', 20),
       raw_tax_total = jsonb_build_object('value', CAST(:tax_total AS text), 'precision', 20),
       raw_total = jsonb_build_object('value', CAST(:total AS text), 'precision', 20),
       updated_at = :now
     WHERE id = :id AND deleted_at IS NULL`,
    {
      ...mark,
      payment_term: mark.payment_term && JSON.stringify(mark.payment_term),
      id: headerId,
    }
  )
}

/** Takes the mark back: its cart is open again, and no order was made of it. */
export async function endCompletion(
  connection: Connection,
  headerId: string,
  now: Date
): Promise<void> {
  await connection.raw(
    `UPDATE b2b_order_header
     SET completion_started_at = NULL, claimed_po_number = NULL,
       currency_code = NULL, net_total = NULL, tax_total = NULL, total = NULL,
       raw_net_total = NULL, raw_tax_total = NULL, raw_total = NULL,
       payment_term = NULL,
       updated_at = :now
     WHERE id = :id AND order_id IS NULL AND deleted_at IS NULL`,
    { id: headerId, now }
  )
}
