import type { CatalogueError } from "../../utils/catalogue-error"

const ENDERS = {
  actor: "by whoever opened it",
  office: "by the sales office",
  company: "by the company",
}

/** What the sales-rep context refuses, each with the way out. */
export const salesRepErrors = {
  signInAsRep: (): CatalogueError => ({
    type: "unauthorized",
    code: "b2b.sales_rep.sign_in",
    message:
      "This is for sales reps. Sign in at /auth/sales_rep/emailpass, or accept your invitation first.",
  }),
  repInactive: (name: string): CatalogueError => ({
    type: "forbidden",
    code: "b2b.sales_rep.inactive",
    message: `${name} is not an active sales rep. Ask the sales office.`,
  }),
  repNotFound: (id: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.sales_rep.not_found",
    message: `There is no sales rep ${id}. Take an id from GET /admin/b2b/sales-reps.`,
  }),
  emailTaken: (email: string): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.sales_rep.email_taken",
    message: `There is a sales rep with the address ${email} already. Change that one, or take another address.`,
  }),
  officeUnknown: (id: string): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.sales_rep.office_unknown",
    message: `There is no sales office ${id}. Take an id from GET /admin/b2b/offices.`,
  }),
  invitationInvalid: (): CatalogueError => ({
    type: "not_found",
    code: "b2b.sales_rep.invitation_invalid",
    message:
      "This invitation is not valid: it was used, replaced or is too old. Ask the sales office for a new one.",
  }),
  identityTaken: (): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.sales_rep.identity_taken",
    message:
      "This login belongs to a sales rep already. Register with the address that was invited.",
  }),
  invitationForeign: (): CatalogueError => ({
    type: "forbidden",
    code: "b2b.sales_rep.invitation_foreign",
    message:
      "The invitation was sent to another e-mail address. Register at /auth/sales_rep/emailpass/register with that one.",
  }),
  accountNotServed: (id: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.sales_rep.account_not_served",
    message: `You serve no account ${id}. Take an id from GET /store/b2b/rep/accounts.`,
  }),
  assignmentNotFound: (id: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.rep_assignment.not_found",
    message: `There is no assignment ${id} that still counts. Read the account's assignments again.`,
  }),
  assignedAlready: (): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.rep_assignment.exists",
    message:
      "One of these accounts has that rep, or another primary rep, already. End that assignment in the same request.",
  }),
  accountNotFound: (id: string): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.rep_assignment.account_not_found",
    message: `There is no trade account ${id}.`,
  }),
  repNotInOffice: (name: string, office: string): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.rep_assignment.rep_not_in_office",
    message: `${name} is not an active sales rep of ${office}. Add the office to him first, or choose another.`,
  }),
  consentMissing: (): CatalogueError => ({
    type: "forbidden",
    code: "b2b.acting.consent_missing",
    message:
      "This company wants to be asked before a sales rep acts for it, and has not agreed. One of its administrators agrees under Company, Sales reps.",
  }),
  consentNotFound: (id: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.rep_consent.not_found",
    message: `There is no consent ${id} of your company that still counts. Take an id from GET /store/b2b/company/rep-consents.`,
  }),
  consentRepNotFound: (id: string): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.rep_consent.rep_not_found",
    message: `No sales office that your company buys from has an active sales rep ${id}. Take an id from GET /store/b2b/company/rep-consents.`,
  }),
  consentInPast: (): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.rep_consent.in_past",
    message:
      "The consent would be over already. Give it to a day from today on, or without an end.",
  }),
  consentEndsNothing: (): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.rep_consent.without_rep",
    message:
      "Only the consent to a sales rep has an end. Send sales_rep_id with it, or leave ends_on out.",
  }),
  consentMeanwhile: (): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.rep_consent.meanwhile",
    message:
      "A colleague changed this at the same moment. Read the list again.",
  }),
  notForAccount: (): CatalogueError => ({
    type: "forbidden",
    code: "b2b.acting.as_member_only",
    message:
      "Reps of this sales office act for a named member only. Send member_id.",
  }),
  memberNotFound: (id: string): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.acting.member_not_found",
    message: `${id} is not an active member of this account's company. Take an id from the account's contacts.`,
  }),
  noOrderContact: (): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.acting.no_order_contact",
    message:
      "The account has no order contact and its company no active administrator, so nobody would get the confirmation. Name an order contact on the account, or act for a member.",
  }),
  clerksOnly: (): CatalogueError => ({
    type: "forbidden",
    code: "b2b.acting.clerks_only",
    message:
      "A person acts for an account, and a key is none. Sign in as a user of the dashboard.",
  }),
  sessionNotFound: (id: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.acting.session_not_found",
    message: `There is no acting session ${id} of yours.`,
  }),
  sessionEnded: (by: keyof typeof ENDERS): CatalogueError => ({
    type: "unauthorized",
    code: "b2b.acting.ended",
    message: `This acting session was ended ${ENDERS[by]}. Choose the account again.`,
  }),
  sessionExpired: (): CatalogueError => ({
    type: "unauthorized",
    code: "b2b.acting.expired",
    message:
      "This acting session is over. Renew it with your own token, or choose the account again.",
  }),
  sessionInvalid: (): CatalogueError => ({
    type: "unauthorized",
    code: "b2b.acting.invalid",
    message:
      "This acting token stands for no acting session. Choose the account again.",
  }),
  besideSession: (): CatalogueError => ({
    type: "unauthorized",
    code: "b2b.acting.beside_session",
    message:
      "An acting token came together with a cookie of somebody who is signed in, and Medusa would act as him. Sign out of the cookie, or send no cookies.",
  }),
  notWhileActing: (what: string): CatalogueError => ({
    type: "forbidden",
    code: "b2b.acting.not_allowed",
    message: `${what} is the customer's own matter and closed to whoever acts for him. Leave the account, or ask him.`,
  }),
  mayNotPlace: (): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.acting.may_not_place",
    message:
      "Reps of this sales office prepare orders and do not place them. Hand the cart over to a member, who places it.",
  }),
  mayNotPayOnAccount: (): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.acting.may_not_pay_on_account",
    message:
      "Reps of this sales office do not choose payment on account. Hand the cart over to a member.",
  }),
  cardWhileActing: (): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.acting.card",
    message:
      "A customer's card is never in a rep's hands. Choose payment on account, or hand the cart over with pay_by \"card\": the member pays by the link that he gets.",
  }),
  handedOver: (): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.cart.handed_over",
    message:
      "This cart was handed over and is the member's now. He changes or places it, or gives it back.",
  }),
  notPreparedByRep: (id: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.cart.not_prepared_by_rep",
    message: `Cart ${id} was not prepared by a sales rep, so it cannot be handed over.`,
  }),
} as const

/** What prices given on single lines are refused for, each with the way out. */
export const priceOverrideErrors = {
  repsOnly: (): CatalogueError => ({
    type: "forbidden",
    code: "b2b.price_override.reps_only",
    message:
      "Only whoever acts for an account gives prices on its lines, and in the carts that he prepares. Ask your sales rep.",
  }),
  notAllowed: (): CatalogueError => ({
    type: "forbidden",
    code: "b2b.price_override.not_allowed",
    message:
      "Reps of this sales office give no prices on single lines. Propose prices for the account, or ask the office.",
  }),
  noteMissing: (): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.price_override.note_missing",
    message:
      'With the reason "other", say in note why. Or take price_match, damaged, volume or goodwill.',
  }),
  noOwnPrice: (lineId: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.price_override.no_own_price",
    message: `Line ${lineId} has no price of the account's own today to start from. Ask the sales office for one.`,
  }),
  notLower: ({
    given,
    own,
  }: {
    given: string
    own: string
  }): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.price_override.not_lower",
    message: `${given} is not below the account's own price of ${own}. Send a lower one, or leave the line as it is.`,
  }),
  belowFloor: ({
    given,
    own,
    floor,
  }: {
    given: string
    own: string
    floor: string
  }): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.price_override.below_floor",
    message: `${given} is too far below the account's own price of ${own}: this sales office goes down to ${floor}. Send that or more, or propose prices for the account.`,
  }),
  quantityRaised: (
    line: { id: string; title: string },
    most: number
  ): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.price_override.quantity",
    message: `The price of "${line.title}" (${line.id}) was given for up to ${String(most)} base units. Add what you need beyond as another line, or have the rep withdraw the price and give it for the new quantity.`,
    details: { line_item_id: line.id, quantity: most },
  }),
  changed: (line: { id: string; title: string }): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.price_override.changed",
    message: `The price given on "${line.title}" (${line.id}) does not stand any more: the line has another one, or the account's own is lower by now. Remove the line and add it again, or have the rep withdraw the price or give it again.`,
    details: { line_item_id: line.id },
  }),
  notFound: (lineId: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.price_override.not_found",
    message: `No price was given on line ${lineId}, or it was withdrawn.`,
  }),
} as const
