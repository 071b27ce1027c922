import type { CatalogueError } from "../../../utils/catalogue-error"

/** What is refused when a clerk changes a trade account. */
export const accountErrors = {
  accountNotFound: (id: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.account.not_found",
    message: `There is no trade account ${id}. Take an id from GET /admin/b2b/companies.`,
    details: { account_id: id },
  }),
  accountCannotTransition: (
    id: string,
    from: string,
    to: string
  ): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.account.cannot_transition",
    message: `Trade account ${id} is ${from} and cannot become ${to}. Make it active first.`,
    details: { account_id: id, from, to },
  }),
  orderContactNotFound: (id: string): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.account.order_contact_not_found",
    message: `${id} is not an active member of the account's company. Take an id from its members.`,
    details: { id },
  }),
  accountNumberTaken: (number: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.account.number_taken",
    message: `Another trade account of this sales office has the number "${number}". Send the number that the ERP gave to this one.`,
    details: { number },
  }),
  accountWithoutParent: (id: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.account.no_parent",
    message: `The company of trade account ${id} has no parent that could pay. Give the company a parent first.`,
    details: { account_id: id },
  }),
  paymentTermNotFound: (id: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.payment_term.not_found",
    message: `This sales office has no payment term ${id}. Take an id from GET /admin/b2b/offices/:id/payment-terms.`,
    details: { payment_term_id: id },
  }),
  paymentMethodsNotFound: (ids: string[]): CatalogueError => ({
    type: "not_found",
    code: "b2b.payment.provider_not_found",
    message: `There is no payment provider ${ids.join(", ")}. Send ids of those in GET /admin/payments/payment-providers.`,
    details: { provider_ids: ids },
  }),
  priceGroupNotFound: (id: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.price_group.not_found",
    message: `There is no customer group ${id} to take prices from. Send the id of one that exists.`,
    details: { price_group_id: id },
  }),
} as const
