import type { Shop } from "../../world"

export type GivenTransmission = { order_id: string; transmission_id: string }

type Given = {
  status: "pending" | "sending" | "retrying" | "delivered" | "dead"
  po_number: string
}

let given = 0

/**
 * An order header of Anna Reid's for an order that only its id is known of, and
 * a transmission of it that went wrong twice. Its connection is paused, so that
 * no worker takes it away from under the test.
 */
export async function givenTransmission(
  shop: Shop,
  { status, po_number }: Given
): Promise<GivenTransmission> {
  const order_id = `order_given_${++given}`
  const transmission_id = `trns_given_${given}`
  const { database } = shop
  await database.sql(
    `INSERT INTO b2b_order_header (id, order_id, account_id, company_id,
       office_id, member_id, customer_id, ship_to_id, project_id, po_number,
       requested_ship_date, site_contact_name, site_contact_phone, placed_at)
     SELECT $1, $2, a.id, c.id, a.office_id, m.id, m.customer_id, s.id, p.id,
       $3, '2026-12-03', 'Dave Hobson', '07700 900321', now()
     FROM b2b_company c
     JOIN b2b_account a ON a.company_id = c.id
     JOIN b2b_member m ON m.company_id = c.id AND m.job_title = 'Site buyer'
     JOIN b2b_ship_to s ON s.company_id = c.id AND s.code = 'HV-RIPON'
     JOIN b2b_project p ON p.company_id = c.id AND p.code = 'J2043'
     WHERE c.handle = 'harrogate-vale'`,
    [`ohdr_given_${given}`, order_id, po_number]
  )
  await database.sql(`UPDATE b2b_erp_connection SET status = 'paused'`)
  await database.sql(
    `INSERT INTO b2b_erp_transmission (id, kind, subject_id, key, payload,
       payload_hash, status, attempt_count, next_attempt_at, reason,
       connection_id)
     SELECT $1, 'order', $2, $3, '{"secret": "payload"}', 'hash', $4, 2, now(),
       'The ERP does not know item BRK-65.', id
     FROM b2b_erp_connection LIMIT 1`,
    [transmission_id, order_id, `W90${given}`, status]
  )
  await database.sql(
    `INSERT INTO b2b_erp_attempt (id, number, started_at, ended_at, outcome,
       message, transmission_id)
     VALUES ($1, 1, now() - interval '1 hour', now(), 'transient',
         'connection refused', $3),
       ($2, 2, now(), now(), 'business', 'The ERP does not know item BRK-65.',
         $3)`,
    [`atmp_given_${given}_1`, `atmp_given_${given}_2`, transmission_id]
  )
  return { order_id, transmission_id }
}
