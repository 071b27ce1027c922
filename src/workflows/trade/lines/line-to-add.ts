import type { CatalogueError } from "../../../utils/catalogue-error"

/** A quantity in a unit; `unit_code` left out: the one offered first. */
export type QuantityInUnit = {
  quantity: number | string
  unit_code?: string | undefined
}

/** A line to put into a cart. */
export type LineToAdd = QuantityInUnit & {
  variant_id: string
  /** The buyer's own word for this line. */
  line_reference?: string | undefined
  /** `YYYY-MM-DD`; left out: the order's own. */
  requested_ship_date?: string | undefined
  /** The client's own: a line that came into this cart under it does so once. */
  id?: string | undefined
}

/** All of the lines or none; or as many as are possible. */
export type LinesMode = "all" | "possible"

/** A line that came in: `index` is its place in the request, `quantity` in base units. */
export type AddedLine = { index: number; variant_id: string; quantity: number }

/** A line that was left out, and why. */
export type RefusedLine = Pick<CatalogueError, "code" | "message"> & {
  index: number
}
