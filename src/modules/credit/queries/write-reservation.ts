import { generateEntityId } from "@medusajs/framework/utils"
import type { Transaction } from "../../../utils/transaction"
import { raw, ZERO } from "./raw-amount"

type Hold = {
  account_id: string
  order_header_id: string
  payment_session_id: string
  currency_code: string
  /** Decimal; what it holds from now on. */
  amount: string
  now: Date
  /** Whether the office's books learn of it by an ERP that has yet to say yes. */
  awaits_erp: boolean
}

/** What an order header holds, from now on; a second try of its cart takes its row over. */
export async function writeReservation(
  trx: Transaction,
  hold: Hold
): Promise<void> {
  await trx.raw(
    `INSERT INTO b2b_credit_reservation (id, account_id, order_header_id,
       payment_session_id, session_amount, raw_session_amount, currency_code,
       amount, raw_amount, total, raw_total, invoiced, raw_invoiced, captured,
       raw_captured, reserved_at, seen_at, created_at, updated_at)
     VALUES (:id, :account_id, :order_header_id, :payment_session_id,
       CAST(:amount AS numeric), ${raw("amount")}, :currency_code,
       CAST(:amount AS numeric), ${raw("amount")},
       CAST(:amount AS numeric), ${raw("amount")},
       0, ${ZERO}, 0, ${ZERO}, :now,
       CASE WHEN CAST(:awaits_erp AS boolean) THEN NULL ELSE CAST(:now AS timestamptz) END,
       :now, :now)
     ON CONFLICT (order_header_id) WHERE deleted_at IS NULL DO UPDATE
     SET payment_session_id = excluded.payment_session_id,
       session_amount = excluded.session_amount,
       raw_session_amount = excluded.raw_session_amount,
       amount = excluded.amount, raw_amount = excluded.raw_amount,
       total = excluded.total, raw_total = excluded.raw_total,
       reserved_at = excluded.reserved_at, seen_at = excluded.seen_at,
       updated_at = excluded.updated_at`,
    { ...hold, id: generateEntityId(undefined, "cres") }
  )
}

/** Changes what a header holds, by what its order comes to. */
export async function changeReservation(
  trx: Transaction,
  change: {
    order_header_id: string
    amount: string
    total: string
    invoiced: string
    captured: string
    now: Date
  }
): Promise<void> {
  await trx.raw(
    `UPDATE b2b_credit_reservation
     SET ${["amount", "total", "invoiced", "captured"]
       .map(
         (sum) => `${sum} = CAST(:${sum} AS numeric), raw_${sum} = ${raw(sum)}`
       )
       .join(", ")}, updated_at = :now
     WHERE order_header_id = :order_header_id`,
    change
  )
}
