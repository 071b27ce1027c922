import type { CatalogueError } from "../../../utils/catalogue-error"

/** What is refused around an office's payment terms, each with the way out. */
export const paymentTermErrors = {
  notFound: (id: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.payment_term.not_found",
    message: `This sales office has no payment term ${id}. GET /admin/b2b/offices/:id/payment-terms lists those it has.`,
    details: { payment_term_id: id },
  }),
  codeTaken: (code: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.payment_term.code_taken",
    message: `Another payment term of this sales office has the code "${code}". Choose another one.`,
    details: { code },
  }),
  incomplete: (field: string): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.payment_term.incomplete",
    message: `These payment terms need ${field} to say when and what is paid. Send it, or take back what asks for it.`,
    details: { field },
  }),
  inUse: (id: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.payment_term.in_use",
    message: `Trade accounts have payment term ${id}. Give them another one first: POST /admin/b2b/accounts/:id.`,
    details: { payment_term_id: id },
  }),
} as const
