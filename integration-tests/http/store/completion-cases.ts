/** One thing that went wrong since the cart was ready, and what the buyer reads. */
export type Case = {
  title: string
  /** `:cart` is the cart's id; the two undo each other. */
  sql?: [harm: string, repair: string]
  /** How many days later the buyer completes. */
  days?: number
  status: number
  /** All codes, in the buyer's order. */
  codes: string[]
  message: RegExp
}

const HEADER = "b2b_order_header WHERE cart_id = :cart"
const SESSION = `payment_collection_id IN
  (SELECT payment_collection_id FROM cart_payment_collection WHERE cart_id = :cart)`
const ACCESS = `b2b_ship_to_access SET %s WHERE project_id =
  (SELECT project_id FROM ${HEADER}) AND member_id = (SELECT member_id FROM ${HEADER})`

function access(harm: string, repair: string): [string, string] {
  return [
    `UPDATE ${ACCESS.replace("%s", harm)}`,
    `UPDATE ${ACCESS.replace("%s", repair)}`,
  ]
}

function row(
  table: string,
  column: string,
  harm: string,
  repair: string
): [string, string] {
  const where = `id = (SELECT ${column} FROM ${HEADER})`
  return [
    `UPDATE ${table} SET ${harm} WHERE ${where}`,
    `UPDATE ${table} SET ${repair} WHERE ${where}`,
  ]
}

function keep(table: string, column: string, harm: string): [string, string] {
  return [
    `UPDATE ${table} SET metadata = coalesce(metadata, '{}') || jsonb_build_object('kept', ${column}), ${column} = ${harm} WHERE id = :cart`,
    `UPDATE ${table} SET ${column} = metadata->>'kept', metadata = metadata - 'kept' WHERE id = :cart`,
  ]
}

export const CASES: Case[] = [
  {
    title: "the account was put on hold",
    sql: row(
      "b2b_account",
      "account_id",
      "status = 'on_hold', hold_reason = 'Two invoices are overdue'",
      "status = 'active', hold_reason = NULL"
    ),
    status: 400,
    codes: ["b2b.account.on_hold"],
    message: /HAR0001 \(acct_\w+\) is on hold: Two invoices are overdue\./,
  },
  {
    title: "the account was closed",
    sql: row(
      "b2b_account",
      "account_id",
      "status = 'closed'",
      "status = 'active'"
    ),
    status: 403,
    codes: ["b2b.account.closed"],
    message: /Trade account HAR0001 \(acct_\w+\) is closed/,
  },
  {
    title: "the sales office was closed",
    sql: row(
      "b2b_sales_office",
      "office_id",
      "status = 'closed'",
      "status = 'active'"
    ),
    status: 400,
    codes: ["b2b.office.closed"],
    message: /takes no orders any more/,
  },
  {
    title: "the buyer's access was taken away",
    sql: access("deleted_at = now()", "deleted_at = NULL"),
    status: 403,
    codes: ["b2b.ship_to.not_allowed", "b2b.project.not_allowed"],
    message: /^You may not order to delivery address shpto_\w+\./,
  },
  {
    title: "the order is above the buyer's limit for this address",
    sql: access(
      `amount_limit = 20, raw_amount_limit = '{"value":"20","precision":20}'`,
      `amount_limit = 10000, raw_amount_limit = '{"value":"10000","precision":20}'`
    ),
    status: 400,
    codes: ["b2b.ship_to.amount_limit"],
    message: /up to 20\.00 GBP net of tax .* this order is \d+\.\d\d GBP/,
  },
  {
    title: "the delivery address was closed",
    sql: row(
      "b2b_ship_to",
      "ship_to_id",
      "status = 'closed'",
      "status = 'active'"
    ),
    status: 400,
    codes: ["b2b.ship_to.closed"],
    message: /north gate" \(\w+\) is closed/,
  },
  {
    title: "somebody wrote another town into the cart's address",
    sql: [
      "UPDATE cart_address SET city = 'Hull' WHERE id = (SELECT shipping_address_id FROM cart WHERE id = :cart)",
      "UPDATE cart_address SET city = 'Knaresborough' WHERE id = (SELECT shipping_address_id FROM cart WHERE id = :cart)",
    ],
    status: 400,
    codes: ["b2b.ship_to.address_changed"],
    message: /no longer reads like .*: city\./,
  },
  {
    title: "the ship-to itself moved since it was chosen",
    sql: row(
      "b2b_ship_to",
      "ship_to_id",
      "postal_code = 'HG5 0AA'",
      "postal_code = 'HG5 9QC'"
    ),
    status: 400,
    codes: ["b2b.ship_to.address_changed"],
    message: /: postal_code\. Choose the delivery address again/,
  },
  {
    title: "the job was closed",
    sql: row(
      "b2b_project",
      "project_id",
      "status = 'closed'",
      "status = 'open'"
    ),
    status: 400,
    codes: ["b2b.project.not_open"],
    message: /Job "Beckside Primary School extension" \(\w+\) is closed/,
  },
  {
    title: "the PO number is gone",
    sql: [
      "UPDATE b2b_order_header SET po_number = NULL WHERE cart_id = :cart",
      "UPDATE b2b_order_header SET po_number = 'PO 1001' WHERE cart_id = :cart",
    ],
    status: 400,
    codes: ["b2b.po_number.missing"],
    message: /needs a purchase order number/,
  },
  {
    title: "the requested ship date is past by now",
    days: 16,
    status: 400,
    codes: ["b2b.requested_ship_date.past"],
    message: /^The requested ship date \d{4}-\d\d-\d\d is past \(today is/,
  },
  {
    title: "months later, when access, job and date have all ended",
    days: 300,
    status: 403,
    codes: [
      "b2b.ship_to.not_allowed",
      "b2b.project.not_allowed",
      "b2b.requested_ship_date.past",
    ],
    message: /^You may not order to delivery address/,
  },
  {
    title: "no way to pay was chosen",
    sql: [
      `UPDATE payment_session SET deleted_at = now() WHERE ${SESSION}`,
      `UPDATE payment_session SET deleted_at = NULL WHERE ${SESSION}`,
    ],
    status: 400,
    codes: ["b2b.payment.missing"],
    message: /^No way to pay was chosen/,
  },
  {
    title: "no way of delivery was chosen",
    sql: [
      "UPDATE cart_shipping_method SET deleted_at = now() WHERE cart_id = :cart",
      "UPDATE cart_shipping_method SET deleted_at = NULL WHERE cart_id = :cart",
    ],
    status: 400,
    // Without its price the delivery's share is missing from the total, too.
    codes: ["b2b.shipping_method.missing", "b2b.payment.amount_changed"],
    message: /^No way of delivery was chosen/,
  },
  {
    title: "the payment was cancelled when an earlier try failed",
    sql: [
      `INSERT INTO payment (id, amount, raw_amount, currency_code, provider_id, data, canceled_at, payment_collection_id, payment_session_id)
        SELECT 'pay_cancelled', amount, raw_amount, currency_code, provider_id, data, now(), payment_collection_id, id FROM payment_session WHERE ${SESSION};
       UPDATE payment_session SET status = 'authorized' WHERE ${SESSION}`,
      `DELETE FROM payment WHERE id = 'pay_cancelled';
       UPDATE payment_session SET status = 'pending' WHERE ${SESSION}`,
    ],
    status: 400,
    codes: ["b2b.payment.cancelled"],
    message: /^The payment of this cart was cancelled/,
  },
  {
    title: "the payment terms were taken from the account",
    sql: [
      `UPDATE b2b_account SET payment_term_id = NULL WHERE id = (SELECT account_id FROM ${HEADER})`,
      `UPDATE b2b_account SET payment_term_id = (SELECT id FROM b2b_payment_term WHERE code = 'NET30') WHERE id = (SELECT account_id FROM ${HEADER})`,
    ],
    status: 400,
    codes: ["b2b.payment.no_terms"],
    message: /HAR0001 \(acct_\w+\) has no payment terms/,
  },
  {
    title: "a session of the built-in test payment was put there",
    sql: [
      `UPDATE payment_session SET provider_id = 'pp_system_default' WHERE ${SESSION}`,
      `UPDATE payment_session SET provider_id = 'pp_payment-on-account_default' WHERE ${SESSION}`,
    ],
    status: 400,
    codes: ["b2b.payment.system_default"],
    message: /built-in test payment/,
  },
  {
    title: "the payment is for another amount than the order",
    sql: [
      `UPDATE payment_session SET amount = amount - 1, raw_amount = jsonb_build_object('value', (amount - 1)::text, 'precision', 20) WHERE ${SESSION}`,
      `UPDATE payment_session SET amount = amount + 1, raw_amount = jsonb_build_object('value', (amount + 1)::text, 'precision', 20) WHERE ${SESSION}`,
    ],
    status: 400,
    codes: ["b2b.payment.amount_changed"],
    message: /^The payment is for \d+\.\d\d, and the order is \d+\.\d\d now/,
  },
  {
    title: "the cart was taken to another sales channel",
    sql: keep("cart", "sales_channel_id", "'sc_other'"),
    status: 400,
    codes: ["b2b.cart.fixed_field"],
    message: /^The sales_channel_id of an account's cart/,
  },
  {
    title: "the cart was given to another customer",
    sql: keep(
      "cart",
      "customer_id",
      "(SELECT id FROM customer WHERE email LIKE 'moira%')"
    ),
    status: 400,
    codes: ["b2b.cart.fixed_field"],
    message: /^The customer_id of an account's cart/,
  },
  {
    title: "the cart lost the mark of its account",
    sql: [
      "UPDATE cart SET metadata = NULL WHERE id = :cart",
      `UPDATE cart SET metadata = jsonb_build_object('b2b_order_header_id', (SELECT id FROM ${HEADER})) WHERE id = :cart`,
    ],
    status: 400,
    codes: ["b2b.cart.header_lost"],
    message: /order-header with an empty body restores it/,
  },
]
