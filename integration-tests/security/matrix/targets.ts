import { PEOPLE, type Shop } from "../../world"
import { openVictim } from "../victim"

/** One row of each kind in the contractor's company, by the noun in the address. */
export type Targets = {
  company_id: string
  /** The id behind `/store/b2b/<noun>/:id`. */
  ids: Record<string, string>
}

const ROWS = [
  `INSERT INTO b2b_budget
     (id, company_id, scope, name, amount, raw_amount, currency_code, period)
   VALUES ('budg_target', $1, 'company', 'Target', 999999, '{"value": "999999"}', 'gbp', 'year')`,
  `INSERT INTO b2b_role (id, code, name, company_id, permissions)
   VALUES ('role_target', 'target', 'Target', $1, '{order.view}')`,
  `INSERT INTO b2b_invitation (id, email, token_hash, expires_at, role_ids, company_id)
   VALUES ('invt_target', 'target@harrogate-vale.demo.test', 'none', '2099-01-01', '{role_buyer}', $1)`,
  `INSERT INTO b2b_email_domain (id, domain, role_ids, company_id)
   VALUES ('emdom_target', 'target.test', '{role_buyer}', $1)`,
  `INSERT INTO b2b_ship_to_request
     (id, member_id, account_id, name, address_1, city, postal_code, country_code, company_id)
   SELECT 'shreq_target', m.id, a.id, 'Target', '1 Way', 'Leeds', 'LS1 1AA', 'gb', $1
   FROM b2b_member m, b2b_account a
   WHERE m.company_id = $1 AND a.company_id = $1 LIMIT 1`,
  `INSERT INTO b2b_ship_to_access (id, member_id, ship_to_id, ends_on, delegated_by_id)
   SELECT 'shacc_lent', b.id, s.id, '2099-01-01', a.id
   FROM b2b_member a, b2b_member b, b2b_ship_to s
   WHERE a.company_id = $1 AND b.company_id = $1 AND a.id <> b.id
     AND s.company_id = $1 AND s.status = 'active' AND a.status = 'active'
     AND b.status = 'active' LIMIT 1`,
  `INSERT INTO b2b_part_number (id, account_id, variant_id, number)
   SELECT 'partno_target', a.id, v.id, 'TARGET'
   FROM b2b_account a, product_variant v WHERE a.company_id = $1 LIMIT 1`,
  `INSERT INTO b2b_acting_session
     (id, actor_type, actor_id, actor_name, account_id, company_id, office_id, acts_as,
      member_id, customer_id, channel, started_at, expires_at)
   SELECT 'acts_target', 'user', 'user_target', 'Target', a.id, $1, a.office_id,
     'account', m.id, m.customer_id, 'visit', now(), '2099-01-01'
   FROM b2b_member m, b2b_account a
   WHERE m.company_id = $1 AND a.company_id = $1 AND m.status = 'active' LIMIT 1`,
  `INSERT INTO b2b_saved_cart
     (id, company_id, account_id, title, visibility, line_count, created_by_member_id, saved_at)
   SELECT 'scart_target', $1, a.id, 'Target', 'company', 1, m.id, now()
   FROM b2b_account a, b2b_member m
   WHERE a.company_id = $1 AND m.company_id = $1 LIMIT 1`,
  `INSERT INTO b2b_saved_cart_line
     (id, position, variant_id, title, quantity, saved_cart_id)
   SELECT 'scline_target', 0, v.id, 'Target', 1, 'scart_target'
   FROM product_variant v, b2b_account a
   WHERE v.sku = 'BRK-WHF-RED' AND a.company_id = $1 LIMIT 1`,
  `INSERT INTO b2b_cart_template
     (id, owner, company_id, account_id, title, line_count, created_by_member_id, saved_at)
   SELECT 'ctempl_target', 'account', $1, a.id, 'Target', 1, m.id, now()
   FROM b2b_account a, b2b_member m
   WHERE a.company_id = $1 AND m.company_id = $1 LIMIT 1`,
  `INSERT INTO b2b_cart_template_line
     (id, position, variant_id, title, quantity, cart_template_id)
   SELECT 'ctline_target', 0, v.id, 'Target', '1', 'ctempl_target'
   FROM product_variant v, b2b_account a
   WHERE v.sku = 'BRK-WHF-RED' AND a.company_id = $1 LIMIT 1`,
  `INSERT INTO b2b_rep_consent (id, company_id, sales_rep_id, member_id, given_at)
   SELECT 'rcon_target', $1, 'srep_target', m.id, now()
   FROM b2b_member m WHERE m.company_id = $1 LIMIT 1`,
  `INSERT INTO b2b_price_proposal
     (id, title, status, target_type, target_id, company_id, office_id, currency_code,
      sales_rep_id, sales_rep_name)
   SELECT 'pprop_target', 'Target', 'offered', 'account', a.id, $1, a.office_id, 'gbp',
     'srep_target', 'Target'
   FROM b2b_account a WHERE a.company_id = $1 LIMIT 1`,
  `INSERT INTO b2b_approval_delegation
     (id, company_id, member_id, delegate_id, starts_on, ends_on)
   SELECT 'adel_target', $1, a.id, b.id, '2026-01-01', '2099-01-01'
   FROM b2b_member a, b2b_member b
   WHERE a.company_id = $1 AND b.company_id = $1 AND a.id <> b.id LIMIT 1`,
  `INSERT INTO b2b_approval_request
     (id, cart_id, order_header_id, account_id, company_id, office_id, member_id,
      requested_by_type, requested_by_id, requested_by_name, content_hash, basket,
      snapshot, reasons, covers, total, raw_total, currency_code, tiers, awaits,
      tolerance_percent, valid_days, watched_at, requested_at, expires_at, status)
   SELECT 'areq_target', 'cart_target', 'ohdr_target', a.id, $1, a.office_id, m.id,
     'member', m.id, 'Target', 'none', '{}', '{"lines": []}', '{"list": []}', '{}', 1,
     '{"value": "1"}', 'gbp', '{"list": []}', '{}', 0, 30, now(), now(), '2099-01-01', 'approved'
   FROM b2b_member m, b2b_account a
   WHERE m.company_id = $1 AND a.company_id = $1 LIMIT 1`,
  `INSERT INTO b2b_application
     (id, customer_id, company_name, contact_name, contact_email, bill_to_address_1,
      bill_to_city, bill_to_postal_code, bill_to_country_code, office_id)
   SELECT 'appl_target', m.customer_id, 'Target', 'Target', 'target@target.test',
     '1 Way', 'Leeds', 'LS1 1AA', 'gb', a.office_id
   FROM b2b_member m, b2b_account a
   WHERE m.company_id = $1 AND a.company_id = $1 AND m.status = 'active' LIMIT 1`,
]

const IDS = `
  SELECT
    (SELECT m.id FROM b2b_member m JOIN customer c ON c.id = m.customer_id
     WHERE c.email = $2) AS member,
    (SELECT id FROM b2b_ship_to WHERE company_id = $1 AND code = 'HV-YARD') AS ship_to,
    (SELECT id FROM b2b_account WHERE company_id = $1 LIMIT 1) AS account,
    (SELECT id FROM b2b_project WHERE company_id = $1 AND code = 'J2041') AS project,
    (SELECT x.id FROM b2b_ship_to_access x JOIN b2b_member m ON m.id = x.member_id
     WHERE m.company_id = $1 AND x.delegated_by_id IS NULL
       AND x.deleted_at IS NULL LIMIT 1) AS access`

/** Makes them, with an open cart and a placed order of Anna's. */
export async function openTargets(shop: Shop): Promise<Targets> {
  const victim = await openVictim(shop, await shop.as(PEOPLE.anna))
  const [company] = await shop.database.sql<{ company_id: string }>(
    "SELECT company_id FROM b2b_order_header WHERE cart_id = $1",
    [victim.ids.cart]
  )
  const companyId = company?.company_id ?? ""
  for (const statement of ROWS) {
    await shop.database.sql(statement, [companyId])
  }
  const [found] = await shop.database.sql<Record<string, string>>(IDS, [
    companyId,
    PEOPLE.foreman,
  ])
  const {
    member = "",
    ship_to = "",
    account = "",
    project = "",
    access = "",
  } = found ?? {}
  return {
    company_id: companyId,
    ids: {
      members: member,
      budgets: "budg_target",
      accounts: account,
      "acting-sessions": "acts_target",
      "rep-consents": "rcon_target",
      roles: "role_target",
      invitations: "invt_target",
      "email-domains": "emdom_target",
      "ship-tos": ship_to,
      projects: project,
      "ship-to-accesses": access,
      delegations: "shacc_lent",
      "ship-to-requests": "shreq_target",
      applications: "appl_target",
      "part-numbers": "partno_target",
      "saved-carts": "scart_target",
      "cart-templates": "ctempl_target",
      "price-proposals": "pprop_target",
      "approval-requests": "areq_target",
      "approval-delegations": "adel_target",
      variants: victim.ids.variant,
      orders: victim.ids.order,
      carts: victim.ids.cart,
    },
  }
}

/** Fills the `:id` of an address. */
export function addressOf(path: string, targets: Targets): string {
  return path.replace(/\/([\w-]+)\/:id/, (_match, noun: string) => {
    const id = targets.ids[noun]
    if (!id) {
      throw new Error(`the matrix has no target for ${path}`)
    }
    return `/${noun}/${id}`
  })
}
