import type { Connection } from "../../../utils/connection"

/** What an order header keeps of its bound order; money is decimal text. */
export type OrderState = {
  display_id: number
  currency_code: string
  net_total: string
  tax_total: string
  total: string
  cancelled_at: Date | null
}

export type OrderStateToRecord = OrderState & {
  order_header_id: string
}

/** Writes the states of any number of orders to their headers, in one statement. */
export async function recordOrderStates(
  connection: Connection,
  states: OrderStateToRecord[],
  now: Date
): Promise<void> {
  await connection.raw(
    `UPDATE b2b_order_header h
     SET display_id = s.display_id, currency_code = s.currency_code,
       net_total = s.net_total, tax_total = s.tax_total, total = s.total,
       raw_net_total = jsonb_build_object('value', CAST(s.net_total AS text), 'precision', 20),
       raw_tax_total = jsonb_build_object('value', CAST(s.tax_total AS text), 'precision', 20),
       raw_total = jsonb_build_object('value', CAST(s.total AS text), 'precision', 20),
       cancelled_at = s.cancelled_at,
       updated_at = :now
     FROM jsonb_to_recordset(CAST(:states AS jsonb)) AS s(
       order_header_id text, display_id int, currency_code text,
       net_total numeric, tax_total numeric, total numeric,
       cancelled_at timestamptz
     )
     WHERE h.id = s.order_header_id AND h.deleted_at IS NULL`,
    { states: JSON.stringify(states), now }
  )
}

export type ErpNumber = { order_id: string; erp_number: string }

/**
 * Notes the numbers by which the ERP knows orders, in one statement.
 * @returns the headers' ids
 */
export async function recordErpNumbers(
  connection: Connection,
  numbers: ErpNumber[],
  now: Date
): Promise<string[]> {
  const { rows } = await connection.raw<{ rows: { id: string }[] }>(
    `UPDATE b2b_order_header h
     SET erp_number = n.erp_number, updated_at = :now
     FROM jsonb_to_recordset(CAST(:numbers AS jsonb))
       AS n(order_id text, erp_number text)
     WHERE h.order_id = n.order_id AND h.deleted_at IS NULL
     RETURNING h.id`,
    { numbers: JSON.stringify(numbers), now }
  )
  return rows.map(({ id }) => id)
}
