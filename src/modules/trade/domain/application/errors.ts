import type { CatalogueError } from "../../../../utils/catalogue-error"

type Named = { id: string; name: string }

/** What is refused around applications for a trade account, each with the way out. */
export const applicationErrors = {
  notFound: (id: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.application.not_found",
    message: `There is no application ${id} that you may see. Take an id from the list of applications.`,
    details: { application_id: id },
  }),
  pending: (office: Named): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.application.pending",
    message: `You have an application with "${office.name}" (${office.id}) that is not decided yet. Wait for the decision, or withdraw it with POST /store/b2b/applications/:id/withdraw.`,
    details: { office_id: office.id },
  }),
  decided: (id: string, status: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.application.decided",
    message: `Application ${id} is ${status} already, and that is final. The customer may apply again.`,
    details: { application_id: id, status },
  }),
  officeNeeded: (ids: string[]): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.application.office_needed",
    message: `There are several sales offices. Send office_id: ${ids.join(", ")}.`,
    details: { office_ids: ids },
  }),
  noOffice: (): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.application.no_office",
    message:
      "No sales office takes applications now. Ask the shop when one will.",
  }),
  undecided: (): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.application.undecided",
    message:
      "Your application for a trade account is not decided yet, and you can order once it is. GET /store/b2b/applications shows it.",
  }),
  numberOrErp: (): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.application.number_or_erp",
    message:
      "A new account needs its customer number, or create_in_erp: true to have the ERP give one. Send one of the two.",
  }),
  officeNotFound: (id: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.office.not_found",
    message: `There is no sales office ${id}. Take an id from the list of offices.`,
    details: { office_id: id },
  }),
  accountExists: (companyId: string, accountId: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.account.exists",
    message: `Company ${companyId} has account ${accountId} with this office already. Leave number, terms, limit and price group out: the applicant joins, and the account stays as it is.`,
    details: { company_id: companyId, account_id: accountId },
  }),
  numberTaken: (number: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.account.number_taken",
    message: `Customer number "${number}" belongs to another account with this office. Send another one, or that account's company_id to join it.`,
    details: { number },
  }),
  companyNotFound: (id: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.company.not_found",
    message: `There is no company ${id}. Take an id from GET /admin/b2b/companies.`,
    details: { company_id: id },
  }),
  paymentTermNotFound: (id: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.payment_term.not_found",
    message: `The sales office of this application has no payment term ${id}. Take an id from GET /admin/b2b/offices/:id/payment-terms.`,
    details: { payment_term_id: id },
  }),
  priceGroupNotFound: (id: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.price_group.not_found",
    message: `There is no price group ${id}. Take the id of a customer group from GET /admin/customer-groups.`,
    details: { price_group_id: id },
  }),
  memberExists: (id: string, status: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.application.member_exists",
    message: `The applicant was a member of this company (${id}) and is ${status}. Reactivate him there, then approve.`,
    details: { member_id: id, status },
  }),
} as const
