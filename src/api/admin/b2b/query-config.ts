/** Columns of a company that a client may ask for with `fields`. */
const companyColumns = [
  "id",
  "name",
  "handle",
  "status",
  "parent_id",
  "registration_number",
  "vat_number",
  "email",
  "phone",
  "endpoint_scheme",
  "endpoint_id",
  "bill_to_name",
  "bill_to_address_1",
  "bill_to_address_2",
  "bill_to_city",
  "bill_to_province",
  "bill_to_postal_code",
  "bill_to_country_code",
  "created_at",
  "updated_at",
]

/** Relations that `fields` may add to one company; each has a paged route too. */
const companyRelations = [
  "members",
  "members.customer",
  "members.roles",
  "ship_tos",
  "projects",
  "projects.ship_tos",
]

export const companyListConfig = {
  defaults: companyColumns,
  allowed: companyColumns,
  isList: true,
}

export const companyConfig = {
  defaults: companyColumns,
  allowed: [...companyColumns, ...companyRelations],
  isList: false,
}

const customerFields = ["id", "email", "first_name", "last_name", "phone"].map(
  (column) => `customer.${column}`
)
const roleFields = ["roles.id", "roles.code", "roles.name"]

export const memberListConfig = {
  defaults: [
    "id",
    "customer_id",
    "status",
    "job_title",
    "created_at",
    ...customerFields,
    ...roleFields,
  ],
  isList: true,
}

export const shipToListConfig = {
  defaults: [
    "id",
    "code",
    "name",
    "status",
    "address_1",
    "address_2",
    "city",
    "province",
    "postal_code",
    "country_code",
    "contact_name",
    "contact_phone",
    "delivery_instructions",
    "created_at",
    "projects.id",
    "projects.code",
    "projects.name",
  ],
  isList: true,
}

export const projectListConfig = {
  defaults: [
    "id",
    "code",
    "name",
    "status",
    "starts_on",
    "ends_on",
    "created_at",
    "ship_tos.id",
    "ship_tos.code",
    "ship_tos.name",
  ],
  isList: true,
}

export const shipToAccessListConfig = {
  defaults: [
    "id",
    "starts_on",
    "ends_on",
    "amount_limit",
    "delegated_by_id",
    "created_at",
    "ship_to.id",
    "ship_to.code",
    "ship_to.name",
    "ship_to.status",
    "project.id",
    "project.code",
    "project.name",
    "project.status",
    "member.id",
    "member.status",
    "member.job_title",
    ...customerFields.map((field) => `member.${field}`),
    ...roleFields.map((field) => `member.${field}`),
  ],
  isList: true,
}

export const accountFields = [
  "id",
  "company_id",
  "number",
  "status",
  "hold_reason",
  "bill_to",
  "po_rule",
  "blanket_orders",
  "project_rule",
  "price_group_id",
  "order_contact_member_id",
  "allow_free_form_ship_to",
  "allow_collect",
  "restrictions",
  "payment_methods",
  "office.id",
  "office.code",
  "office.name",
  "office.currency_code",
  "office.region_id",
  "office.payment_methods",
  "payment_term.id",
  "payment_term.code",
  "payment_term.name",
]

export const orderHeaderFields = [
  "id",
  "order_id",
  "account_id",
  "company_id",
  "office_id",
  "member_id",
  "customer_id",
  "po_number",
  "requested_ship_date",
  "channel",
  "site_contact_name",
  "site_contact_phone",
  "delivery_instructions",
  "fulfilment",
  "collection_point.id",
  "collection_point.name",
  "delivery_mode",
  "customer_reference",
  "warehouse_note",
  "payment_term",
  "total",
  "currency_code",
  "placed_at",
  "captured_at",
  "b2b_company.id",
  "b2b_company.name",
  "b2b_company.status",
  "b2b_member.id",
  "b2b_member.status",
  "b2b_member.job_title",
  ...customerFields.map((field) => `b2b_member.${field}`),
  "b2b_ship_to.id",
  "b2b_ship_to.code",
  "b2b_ship_to.name",
  "b2b_ship_to.address_1",
  "b2b_ship_to.address_2",
  "b2b_ship_to.city",
  "b2b_ship_to.province",
  "b2b_ship_to.postal_code",
  "b2b_ship_to.country_code",
  "b2b_project.id",
  "b2b_project.code",
  "b2b_project.name",
]

/** Neither the payload nor the connection's config, which holds credentials. */
export const transmissionFields = [
  "id",
  "kind",
  "key",
  "status",
  "attempt_count",
  "next_attempt_at",
  "delivered_at",
  "external_reference",
  "reason",
  "created_at",
  "updated_at",
  "connection.id",
  "connection.code",
  "connection.name",
  "connection.driver",
  "connection.status",
  "connection.paused_reason",
]

export const attemptFields = [
  "id",
  "transmission_id",
  "number",
  "started_at",
  "ended_at",
  "outcome",
  "message",
]
