import type { CatalogueError } from "../../../utils/catalogue-error"

/** What is refused of accounts' own part numbers, each with the way out. */
export const partNumberErrors = {
  notFound: (id: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.part_number.not_found",
    message: `This account has no part number ${id}. Its list of part numbers shows those it has.`,
  }),
  productNotFound: (id: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.part_number.product_not_found",
    message: `The sales office sells no product variant ${id}. Send the id of one in GET /store/products.`,
  }),
} as const
