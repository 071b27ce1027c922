import type { CatalogueError } from "../../../utils/catalogue-error"

type Misfit = {
  /** The product as the buyer knows it, or the variant's id. */
  what: string
  /** How it is sold, in words. */
  sold: string
  quantity: string
  nearest: string[]
  unit_code: string
}

/** What is said of selling units, each with the way out. */
export const sellingUnitErrors = {
  notSold: (
    what: string,
    code: string,
    units: { code: string; name: string }[]
  ): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.selling_unit.not_sold",
    message: `${what} is not sold by unit "${code}". Send one of ${units
      .map((unit) => `${unit.code} (${unit.name})`)
      .join(", ")}.`,
    details: { unit_code: code, sold_by: units.map((unit) => unit.code) },
  }),
  quantityMisfit: ({
    what,
    sold,
    quantity,
    nearest,
    unit_code,
  }: Misfit): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.selling_unit.quantity",
    message: `${what} is sold ${sold}: take ${nearest.join(" or ")} instead of ${quantity}.`,
    details: { unit_code, quantity, nearest },
  }),
  changed: (
    line: { id: string; title: string },
    unit: { code: string; name: string }
  ): CatalogueError => ({
    type: "not_allowed",
    code: "b2b.selling_unit.changed",
    message: `${line.title} is not sold by ${unit.name} (${unit.code}) any more as it was when it was put into the cart. Set its quantity again with POST /store/b2b/carts/:id/line-items/${line.id}, or take it out.`,
    details: { line_item_id: line.id, unit_code: unit.code },
  }),
  noteReserved: (): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.line_item.unit_reserved",
    message:
      "metadata.b2b_unit of a line is written by the shop alone. Leave it out, and send unit_code to POST /store/b2b/carts/:id/line-items.",
  }),
  setRefused: (variantId: string, wrong: string[]): CatalogueError => ({
    type: "invalid_data",
    code: "b2b.selling_unit.set_refused",
    message: `These units of variant ${variantId} do not go together: ${wrong.join("; ")}. Mend that and send the whole list again.`,
    details: { variant_id: variantId, wrong },
  }),
  variantNotFound: (id: string): CatalogueError => ({
    type: "not_found",
    code: "b2b.variant.not_found",
    message: `There is no product variant ${id}. GET /admin/product-variants lists them.`,
  }),
} as const
