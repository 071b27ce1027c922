import type { CatalogueError } from "../../utils/catalogue-error"

/** What is refused before a request reaches any context, each with the way out. */
export const requestErrors = {
  malformedPath: (): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.request.malformed_path",
    message:
      "The request's path is not valid percent-encoding. Encode each part of it with encodeURIComponent.",
  }),
  invalidText: (place: "path" | "body"): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.request.invalid_text",
    message: `The request's ${place} has a NUL character or half a character pair, which no text can hold. Leave it out.`,
  }),
  nestedTooDeep: (levels: number): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.request.nested_too_deep",
    message: `The request's body is nested deeper than ${levels} levels. Send a flatter one.`,
  }),
  negativePage: (field: "limit" | "offset"): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.request.negative_page",
    message: `The query's ${field} is negative. Send 0 or more, or leave it out.`,
    details: { field },
  }),
  invalidBody: (detail: string): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.request.invalid_body",
    message: detail,
  }),
  invalidQuery: (detail: string): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.request.invalid_query",
    message: `The query is not understood: ${detail}. Mend or leave out what it names.`,
  }),
  shippingOptionNotFound: (id: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.shipping_option.not_found",
    message: `There is no shipping option ${id}. GET /store/shipping-options?cart_id=… lists the cart's.`,
  }),
  shippingOptionFixedPrice: (id: string): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.shipping_option.fixed_price",
    message: `Shipping option ${id} has a fixed price, so there is none to calculate. GET /store/shipping-options?cart_id=… shows it.`,
  }),
  quantityNotWhole: (quantity: number): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.quantity.not_whole",
    message: `A quantity is a whole number up to 2,147,483,647, and the request says ${quantity}. Send such a number.`,
    details: { quantity },
  }),
} as const
