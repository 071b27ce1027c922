import type { CatalogueError } from "../../utils/catalogue-error"

/** The most lines that a saved cart or a template has. */
export const MOST_LINES = 2000

/** What is refused of saved carts, each with the way out. */
export const savedCartErrors = {
  notFound: (id: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.saved_cart.not_found",
    message: `There is no saved cart ${id}. Take an id from GET /store/b2b/saved-carts.`,
  }),
  notYours: (id: string): CatalogueError => ({
    type: "forbidden",
    code: "b2b.saved_cart.not_yours",
    message: `Saved cart ${id} is a colleague's: only he, or who sees all of the company's carts, may change it. Duplicate it, and change your own.`,
  }),
  empty: (cartId: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.saved_cart.empty",
    message: `Cart ${cartId} has no lines to save. Put something into it first.`,
  }),
  tooManyLines: (cartId: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.saved_cart.too_many_lines",
    message: `Cart ${cartId} has more than ${String(MOST_LINES)} lines, which is what a saved cart holds. Take some out, or save it in two parts.`,
  }),
  cartSavedElsewhere: (cartId: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.saved_cart.cart_saved_elsewhere",
    message: `Cart ${cartId} is kept as another saved cart already. Save it there, or delete that one first.`,
  }),
} as const

type Line = { id: string; title: string }

/** What is refused of cart templates, each with the way out. */
export const cartTemplateErrors = {
  notFound: (id: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.cart_template.not_found",
    message: `There is no cart template ${id}. Take an id from the list of templates.`,
  }),
  notYours: (id: string): CatalogueError => ({
    type: "forbidden",
    code: "b2b.cart_template.not_yours",
    message: `Cart template ${id} was made by somebody else, and is not yours to change. Download it as CSV, and make one of your own from that.`,
  }),
  ownerNotAllowed: (owner: string): CatalogueError => ({
    type: "forbidden",
    code: "b2b.cart_template.owner_not_allowed",
    message: `You cannot make a template whose owner is "${owner}": one for the whole company needs permission company.manage, one of a rep needs a rep. Send owner "account".`,
  }),
  rowRefused: (row: number, detail: string): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.cart_template.row_refused",
    message: `Line ${String(row)} of the file cannot be taken: ${detail}. Mend it and send the whole file again.`,
    details: { row },
  }),
  lineNotFound: (id: string): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.cart_template.line_not_found",
    message: `The template has no line ${id}, or the request names it twice. Read the template again.`,
  }),
  lineLocked: ({ id, title }: Line): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.cart_template.line_locked",
    message: `${title} is locked in this template: it is ordered as it stands. Leave line ${id} out of the request, or order without the template.`,
  }),
  noStockLevel: ({ id, title }: Line): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.cart_template.no_stock_level",
    message: `${title} has no quantity to stock up to. Send quantity for line ${id} instead of on_hand.`,
  }),
  nothingToOrder: (id: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.cart_template.nothing_to_order",
    message: `Nothing of template ${id} needs ordering in these quantities, so no cart was made.`,
  }),
  noHistory: (): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.cart_template.no_history",
    message:
      "Nothing that you are offered was ordered twice in the last 12 months, so there is no usual order yet. Make a template by hand.",
  }),
} as const
