import type { CatalogueError } from "../../../utils/catalogue-error"

/** What is said of a quick order, each with the way out. */
export const quickOrderErrors = {
  empty: (): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.quick_order.empty",
    message:
      "There is no line with a product code in this text. Send lines such as: SKU, quantity, unit.",
  }),
  tooLong: (count: number, most: number): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.quick_order.too_long",
    message: `The text has ${String(count)} lines, and a quick order takes ${String(most)}. Send it in parts.`,
    details: { count, most },
  }),
  quantityUnclear: (typed: string): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.quick_order.quantity_unclear",
    message: `"${typed.slice(0, 40)}" is not a quantity above 0. Write it as 1000 or 1.5.`,
    details: { quantity: typed.slice(0, 40) },
  }),
} as const
