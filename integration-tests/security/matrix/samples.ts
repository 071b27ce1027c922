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
const none: Sample = () => ({})
const note: Sample = () => ({ note: "Sample" })

/** A body of the right shape for each route that takes one, and the query's. */
export const SAMPLES: Record<string, Sample> = {
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
  "POST /store/b2b/carts/:id/order-header": () => ({ po_number: "PO 1" }),
  "POST /store/b2b/company": () => ({ phone: "0113 496 0000" }),
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
}
