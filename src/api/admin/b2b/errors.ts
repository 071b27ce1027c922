import type { CatalogueError } from "../../../utils/catalogue-error"

/** What the admin API refuses by itself, each with the way out. */
export const adminErrors = {
  companyNotFound: (id: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.company.not_found",
    message: `There is no company ${id}. Take an id from GET /admin/b2b/companies.`,
    details: { company_id: id },
  }),
  orderHeaderNotFound: (orderId: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.order_header.not_found",
    message: `Order ${orderId} does not exist or was placed without a trade account, so it has no order header.`,
    details: { order_id: orderId },
  }),
  queryTooDeep: (key: string): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.query.invalid",
    message: `The query has no "${key}". Leave it out.`,
    details: { key },
  }),
} as const
