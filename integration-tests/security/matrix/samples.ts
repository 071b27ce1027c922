import type { Targets } from "./targets"

type Sample = (targets: Targets) => Record<string, unknown>

const PLACE = {
  name: "Sample",
  address_1: "1 Sample Way",
  city: "Leeds",
  postal_code: "LS1 1AA",
  country_code: "gb",
}
const TOKEN = "A".repeat(43)
const budget: Sample = () => ({
  name: "Sample",
  scope: "company",
  amount: "999999",
  currency_code: "gbp",
  period: "month",
})
const none: Sample = () => ({})
const note: Sample = () => ({ note: "Sample" })
const decision: Sample = () => ({ decision: "approve" })
const proposal: Sample = ({ ids }) => ({
  account_id: ids.accounts,
  title: "Sample",
  lines: [{ variant_id: ids.variants, method: "price", value: "0.5" }],
})

/** A body of the right shape for each route that takes one, and the query's. */
export const SAMPLES: Record<string, Sample> = {
  "POST /store/b2b/acting-sessions": ({ ids }) => ({
    account_id: ids.accounts,
  }),
  "POST /store/b2b/acting-sessions/:id/renew": none,
  "POST /store/b2b/rep/accept": () => ({ token: TOKEN }),
  "POST /store/b2b/carts/:id/hand-over": none,
  "POST /store/b2b/carts/:id/approval-requests": none,
  "POST /store/b2b/approval-requests/:id/withdraw": none,
  "POST /store/b2b/approval-requests/:id/decisions": decision,
  "POST /store/b2b/rep/approval-requests/:id/decisions": decision,
  "POST /store/b2b/approval-links": () => ({ token: TOKEN }),
  "POST /store/b2b/approval-links/decide": () => ({
    token: TOKEN,
    decision: "approve",
  }),
  "POST /store/b2b/approval-delegations": ({ ids }) => ({
    delegate_id: ids.members,
    ends_on: "2099-01-01",
  }),
  "POST /store/b2b/applications": () => ({
    company_name: "Sample",
    contact_name: "Sam Hale",
    contact_email: "sam@sample.test",
    bill_to_address_1: "1 Sample Way",
    bill_to_city: "Leeds",
    bill_to_postal_code: "LS1 1AA",
    bill_to_country_code: "gb",
  }),
  "POST /store/b2b/applications/:id/withdraw": none,
  "POST /store/b2b/budgets": budget,
  "POST /store/b2b/budgets/preview": budget,
  "POST /store/b2b/budgets/calendar": () => ({ week_starts_on: "sunday" }),
  "POST /store/b2b/budgets/:id": () => ({ name: "Sample" }),
  "POST /store/b2b/carts": ({ ids }) => ({
    lines: [{ variant_id: ids.variants, quantity: 1 }],
  }),
  "POST /store/b2b/quick-order": () => ({ text: "SAMPLE" }),
  "POST /store/b2b/carts/:id/order-header": () => ({ po_number: "PO 1" }),
  "POST /store/b2b/carts/:id/prices/confirm": none,
  "POST /store/b2b/price-proposals/:id/accept": none,
  "POST /store/b2b/price-proposals/:id/decline": note,
  "POST /store/b2b/rep/price-proposals": proposal,
  "POST /store/b2b/rep/price-proposals/:id": proposal,
  "POST /store/b2b/rep/price-proposals/:id/submit": none,
  "POST /store/b2b/rep/price-proposals/:id/withdraw": none,
  "POST /store/b2b/rep/price-proposals/:id/accept": none,
  "POST /store/b2b/prices": ({ ids }) => ({
    items: [{ variant_id: ids.variants }],
  }),
  "POST /store/b2b/carts/:id/line-items": ({ ids }) => ({
    variant_id: ids.variants,
    quantity: 1,
  }),
  "POST /store/b2b/carts/:id/line-items/:line_id": () => ({ quantity: 2 }),
  "POST /store/b2b/carts/:id/line-items/:line_id/price-override": () => ({
    unit_price: "0.10",
    reason_code: "volume",
  }),
  "POST /store/b2b/company": () => ({ phone: "0113 496 0000" }),
  // The wish itself would stop the rep who acts for that company.
  "POST /store/b2b/company/rep-consents": () => ({ sales_rep_id: "srep_none" }),
  "POST /store/b2b/delegations": ({ ids }) => ({
    member_id: ids.members,
    ship_to_id: ids["ship-tos"],
    ends_on: "2099-01-01",
  }),
  "POST /store/b2b/email-domains": () => ({
    domain: "sample.test",
    role_ids: ["role_buyer"],
  }),
  "POST /store/b2b/invitations": () => ({
    email: "sample@sample.test",
    role_ids: ["role_buyer"],
  }),
  "POST /store/b2b/invitations/accept": () => ({ token: TOKEN }),
  "POST /store/b2b/invitations/look-up": () => ({ token: TOKEN }),
  "POST /store/b2b/invitations/:id/resend": none,
  "POST /store/b2b/invitations/:id/link": none,
  "POST /store/b2b/join": none,
  "POST /store/b2b/members/:id": () => ({ job_title: "Sample" }),
  "POST /store/b2b/members/:id/suspend": none,
  "POST /store/b2b/members/:id/reactivate": none,
  "POST /store/b2b/part-numbers": ({ ids }) => ({
    variant_id: ids.variants,
    number: "SAMPLE",
  }),
  "POST /store/b2b/projects": ({ ids }) => ({
    code: "SAMPLE",
    name: "Sample",
    ship_to_ids: [ids["ship-tos"]],
  }),
  "POST /store/b2b/projects/:id": () => ({ name: "Sample" }),
  "POST /store/b2b/roles": () => ({
    code: "sample",
    name: "Sample",
    permissions: ["order.view"],
  }),
  "POST /store/b2b/roles/:id": () => ({ name: "Sample" }),
  "POST /store/b2b/saved-carts": ({ ids }) => ({
    cart_id: ids.carts,
    title: "Sample",
  }),
  "POST /store/b2b/saved-carts/:id": () => ({ title: "Sample" }),
  "POST /store/b2b/cart-templates": ({ ids }) => ({
    title: "Sample",
    lines: [{ variant_id: ids.variants, quantity: 1 }],
  }),
  "POST /store/b2b/cart-templates/from-history": none,
  "POST /store/b2b/cart-templates/:id": () => ({ title: "Sample" }),
  "POST /store/b2b/cart-templates/:id/activate": none,
  "POST /store/b2b/cart-templates/:id/csv": () => ({
    text: "sku,quantity\nBRK-WHF-RED,1",
  }),
  "POST /store/b2b/ship-to-accesses": ({ ids }) => ({
    member_id: ids.members,
    ship_to_id: ids["ship-tos"],
    amount_limit: 500,
  }),
  "POST /store/b2b/ship-to-accesses/:id": () => ({ amount_limit: 500 }),
  "POST /store/b2b/ship-to-requests": () => PLACE,
  "POST /store/b2b/ship-to-requests/:id/approve": note,
  "POST /store/b2b/ship-to-requests/:id/reject": note,
  "POST /store/b2b/ship-tos": () => PLACE,
  "POST /store/b2b/ship-tos/:id": () => ({ name: "Sample" }),
}

/** Queries that their routes cannot do without. */
export const QUERIES: Record<string, string> = {
  "GET /store/b2b/access": "?action=order.place",
  "GET /store/b2b/orders/totals": "?group_by=project",
  "GET /store/b2b/selling-units": "?variant_id=variant_sample",
  "GET /store/b2b/rep/selling-units": "?variant_id=variant_sample",
}
