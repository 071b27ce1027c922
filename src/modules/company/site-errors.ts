import type { CatalogueError } from "../../utils/catalogue-error"

type Named = { id: string; name: string }

function notFound({ noun, code }: { noun: string; code: string }) {
  return (id: string): CatalogueError => ({
    type: "not_found",
    code,
    message: `There is no ${noun} ${id} in this company. Take an id from its list.`,
  })
}

/** What the company context refuses about its sites, jobs and who may order there. */
export const siteErrors = {
  shipToNotFound: notFound({
    noun: "delivery address",
    code: "b2b.ship_to.not_found",
  }),
  projectNotFound: notFound({ noun: "job", code: "b2b.project.not_found" }),
  memberNotFound: notFound({ noun: "member", code: "b2b.member.not_found" }),
  accessNotFound: notFound({
    noun: "access",
    code: "b2b.ship_to_access.not_found",
  }),
  delegationNotFound: notFound({
    noun: "delegation",
    code: "b2b.delegation.not_found",
  }),
  shipToRequestNotFound: notFound({
    noun: "request",
    code: "b2b.ship_to_request.not_found",
  }),
  accountNotFound: notFound({
    noun: "trade account",
    code: "b2b.account.not_found",
  }),
  shipToCodeTaken: (code: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.ship_to.code_taken",
    message: `The company has a delivery address with code "${code}" already. Send another code.`,
    details: { ship_to_code: code },
  }),
  shipToNeedsOffice: (): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.ship_to.needs_office",
    message:
      "The sales office approves delivery addresses, so a new place goes by POST /store/b2b/ship-to-requests.",
  }),
  projectCodeTaken: (code: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.project.code_taken",
    message: `The company has a job with code "${code}" already. Send another code.`,
    details: { project_code: code },
  }),
  projectCannotTransition: (
    project: Named & { status: string },
    to: string
  ): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.project.cannot_transition",
    message: `Job "${project.name}" (${project.id}) is ${project.status} and cannot become ${to}. Open it first.`,
    details: { project_id: project.id, from: project.status, to },
  }),
  datesReversed: (startsOn: string, endsOn: string): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.period.reversed",
    message: `The period ends on ${endsOn}, before it starts on ${startsOn}. Send an ends_on that is not before starts_on.`,
    details: { starts_on: startsOn, ends_on: endsOn },
  }),
  accessExists: (id: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.ship_to_access.exists",
    message: `This member has an access to the same target already: ${id}. Change that one.`,
    details: { ship_to_access_id: id },
  }),
  delegationToSelf: (): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.delegation.to_self",
    message:
      "Nobody can lend a right to himself. Name a colleague in member_id.",
  }),
  delegationNotYours: (): CatalogueError => ({
    type: "forbidden",
    code: "b2b.delegation.not_yours",
    message:
      "You have no right of your own to this target today, and what was lent to you cannot be lent on. Ask an admin of your company.",
  }),
  delegationOver: (endsOn: string, today: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.delegation.over",
    message: `The delegation would end on ${endsOn}, and today is ${today}. Send today or a later day.`,
    details: { ends_on: endsOn, today },
  }),
  delegationTooLong: (endsOn: string, ownEnd: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.delegation.too_long",
    message: `Your own right ends on ${ownEnd}, so you cannot lend it until ${endsOn}. Send an earlier day.`,
    details: { ends_on: endsOn, own_ends_on: ownEnd },
  }),
  delegationAboveOwn: (limit: string, ownLimit: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.delegation.above_own",
    message: `Your own limit is ${ownLimit} an order, so you cannot lend ${limit}. Send a lower amount_limit, or leave it out.`,
    details: { amount_limit: limit, own_amount_limit: ownLimit },
  }),
  shipToRequestCannotTransition: (
    request: { id: string; status: string },
    to: string
  ): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.ship_to_request.cannot_transition",
    message: `Request ${request.id} is ${request.status} and cannot become ${to} here. GET the list of requests for who decides.`,
    details: { ship_to_request_id: request.id, from: request.status, to },
  }),
} as const
