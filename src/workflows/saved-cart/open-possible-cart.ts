import type { MedusaContainer } from "@medusajs/framework/types"
import { buyerOfContext } from "../pricing-schedule/pricing/priced-buyer"
import type { B2bContext } from "../trade/request-context"
import type { RefusedLine } from "../trade/lines/line-to-add"
import { offeredVariants } from "../trade/lines/offered-variants"
import { planLines } from "../trade/lines/plan-lines"
import type { CartWithLines } from "../trade/steps/plan-new-cart"
import { createCartWithLines } from "../trade/workflows/create-cart-with-lines"
import type { LineChange, LineChangeCode } from "./plan-lines"

/** A line to order, with what it is called where it has to be told of. */
export type WantedLine = CartWithLines["lines"][number] &
  Pick<LineChange, "line_id" | "sku" | "title">

type Buying = Omit<CartWithLines, "context"> & { context: B2bContext }

type Wanted = Omit<Buying, "lines" | "mode"> & { lines: WantedLine[] }

/** `cart_id` null: nothing of it can be had today, so there is no cart. */
export type OpenedCart = {
  cart_id: string | null
  line_count: number
  changes: LineChange[]
}

const NONE_POSSIBLE = "b2b.line_item.none_possible"

/** Makes a cart of what can be had, and says of every other line why it cannot. */
export async function openPossibleCart(
  container: MedusaContainer,
  { lines, ...wanted }: Wanted
): Promise<OpenedCart> {
  const asked = lines.map(
    ({ variant_id, quantity, unit_code, line_reference }) => ({
      variant_id,
      quantity,
      unit_code,
      line_reference,
    })
  )
  const { cart_id, added, refused } = await open(container, {
    ...wanted,
    lines: asked,
    mode: "possible",
  })
  return {
    cart_id,
    line_count: added,
    changes: await changesOf(container, wanted.context, lines, refused),
  }
}

type Opened = { cart_id: string | null; added: number; refused: RefusedLine[] }

async function open(
  container: MedusaContainer,
  input: Buying
): Promise<Opened> {
  if (input.lines.length === 0) {
    return { cart_id: null, added: 0, refused: [] }
  }
  try {
    const result = await createCartWithLines(container, input)
    return { ...result, added: result.added.length }
  } catch (error) {
    if (refusalOf(error)?.code !== NONE_POSSIBLE) {
      throw error
    }
    // It names the first line alone; the buyer is told of each.
    const { refused } = await planLines(container, input.context, {
      lines: input.lines,
      mode: "possible",
      buyer: buyerOfContext(input.context, input.ship_to_id ?? null),
      existing: [],
    })
    return { cart_id: null, added: 0, refused }
  }
}

/**
 * The refusal that a workflow ended with: its error has crossed a workflow's border,
 * and need not be an instance of anything. Null: something is broken.
 */
export function refusalOf(
  error: unknown
): { code: string; message: string } | null {
  if (typeof error !== "object" || error === null) {
    return null
  }
  const code: unknown = Reflect.get(error, "code")
  const message: unknown = Reflect.get(error, "message")
  return typeof code === "string" &&
    code.startsWith("b2b.") &&
    typeof message === "string"
    ? { code, message }
    : null
}

const CODES: Record<string, LineChangeCode> = {
  "b2b.line_item.not_offered": "not_in_catalog",
  "b2b.line_item.out_of_stock": "out_of_stock",
  "b2b.line_item.unpriced": "unpriced",
  "b2b.selling_unit.not_sold": "unit_changed",
}

async function changesOf(
  container: MedusaContainer,
  { account, office }: B2bContext,
  lines: WantedLine[],
  refused: RefusedLine[]
): Promise<LineChange[]> {
  const short = refused
    .filter(({ code }) => CODES[code] === "out_of_stock")
    .flatMap(({ index }) => lines[index]?.variant_id ?? [])
  const stock =
    short.length === 0
      ? null
      : await offeredVariants(container, { ...account, office }, short)
  return refused.flatMap(({ index, code, message }): LineChange[] => {
    const line = lines[index]
    if (!line) {
      return []
    }
    const { line_id, sku, title, variant_id } = line
    const change = CODES[code] ?? "quantity_refused"
    const left = stock?.get(variant_id)?.available
    return [
      {
        line_id,
        sku,
        title,
        code: change,
        message,
        in_cart: false,
        ...(change === "out_of_stock" ? { left: left ?? 0 } : {}),
      },
    ]
  })
}

/** The order in which a person reads what became of his lines. */
export function byLine(
  changes: LineChange[],
  lines: readonly { id: string }[]
): LineChange[] {
  const place = new Map(lines.map(({ id }, index) => [id, index]))
  const rank = ({ line_id }: LineChange): number =>
    place.get(line_id ?? "") ?? lines.length
  return [...changes].sort((a, b) => rank(a) - rank(b))
}
