/** What the lists of sites show, the same in both APIs. */
const named = (relation: string) => [
  `${relation}.id`,
  `${relation}.code`,
  `${relation}.name`,
]

const member = (relation: string) => [
  `${relation}.id`,
  `${relation}.status`,
  `${relation}.job_title`,
  `${relation}.customer.id`,
  `${relation}.customer.email`,
  `${relation}.customer.first_name`,
  `${relation}.customer.last_name`,
]

const place = [
  "name",
  "address_1",
  "address_2",
  "city",
  "province",
  "postal_code",
  "country_code",
  "contact_name",
  "contact_phone",
  "delivery_instructions",
]

export const shipToFields = [
  "id",
  "code",
  "status",
  ...place,
  "created_at",
  ...named("projects"),
]

export const projectFields = [
  "id",
  "code",
  "name",
  "status",
  "starts_on",
  "ends_on",
  "created_at",
  ...named("ship_tos"),
]

export const accessFields = [
  "id",
  "starts_on",
  "ends_on",
  "amount_limit",
  "delegated_by_id",
  "created_at",
  ...named("ship_to"),
  "ship_to.status",
  ...named("project"),
  "project.status",
  ...member("member"),
]

export const requestFields = [
  "id",
  "member_id",
  "account_id",
  "status",
  ...place,
  "project_id",
  "note",
  "decision_note",
  "decided_at",
  "ship_to_id",
  "created_at",
]

/** Who a member is to his colleagues. */
export const memberFields = member("x").map((field) => field.slice(2))
