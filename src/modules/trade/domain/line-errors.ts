import type { CatalogueError } from "../../../utils/catalogue-error"

/** What is said of lines that do not come into a cart, each with the way out. */
export const lineErrors = {
  notOffered: (
    variantId: string,
    office: { name: string }
  ): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.line_item.not_offered",
    message: `Sales office "${office.name}" does not offer your account variant ${variantId}. Leave the line out, or ask the sales office for the product.`,
    details: { variant_id: variantId },
  }),
  unpriced: (what: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.line_item.unpriced",
    message: `${what} has no price for your account in this quantity. Leave the line out, or ask the sales office for an offer.`,
  }),
  outOfStock: (what: string, available: number): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.line_item.out_of_stock",
    message:
      available > 0
        ? `Of ${what} only ${String(available)} more are in stock, counted in base units. Take fewer, or leave the line out.`
        : `${what} is out of stock. Leave the line out, or ask the sales office when it comes in.`,
    details: { available },
  }),
  /** Of several refusals in a request of which all lines are wanted or none. */
  amongOthers: (first: CatalogueError, others: number): CatalogueError => ({
    ...first,
    message: `${first.message} ${String(others)} more of the lines ${others === 1 ? "is" : "are"} refused: with mode "possible" the answer names each, and the others come in.`,
  }),
  nonePossible: (first: { message: string }): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.line_item.none_possible",
    message: `None of the lines can be ordered today, so no cart was made. The first: ${first.message}`,
  }),
} as const
