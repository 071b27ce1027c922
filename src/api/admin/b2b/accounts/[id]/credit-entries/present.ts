import { MathBN } from "@medusajs/framework/utils"
import type { CreditEntryRow } from "../../../../../../modules/credit"
import type { AdminCreditEntry } from "./types"

type Author = AdminCreditEntry["actor"]

/** A line as the office reads it. */
export function presentEntry(row: CreditEntryRow): AdminCreditEntry {
  return {
    id: row.id,
    kind: row.kind,
    balance_delta: MathBN.convert(row.balance_delta).toString(),
    reserved_delta: MathBN.convert(row.reserved_delta).toString(),
    currency_code: row.currency_code,
    order_header_id: row.order_header_id,
    reference: row.reference,
    reason: row.reason,
    due_on: row.due_on,
    // Written by us alone, with these keys.
    actor: row.actor as Author,
    created_at: row.created_at,
  }
}
