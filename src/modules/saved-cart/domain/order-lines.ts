import { MathBN } from "@medusajs/framework/utils"
import type { CatalogueError } from "../../../utils/catalogue-error"
import { cartTemplateErrors } from "../errors"
import { stockUp, type Steps } from "./stock-up"

type Line = {
  id: string
  variant_id: string
  title: string
  locked: boolean
  quantity: string
  stock_up_to: string | null
  unit_code: string | null
  line_reference: string | null
}

/** What a buyer says of one line: how many he wants, or how many he has. */
export type LineEdit = {
  line_id: string
  quantity?: string | undefined
  on_hand?: string | undefined
}

export type OrderLine = {
  line_id: string | null
  variant_id: string
  quantity: string
  unit_code?: string | undefined
  line_reference?: string | undefined
}

type Orders =
  | { lines: OrderLine[]; refusal?: never }
  | { refusal: CatalogueError; lines?: never }

/**
 * What a template's lines order, edited: quantity "0" leaves a free line out, stock in
 * hand leaves out what needs none. A locked line keeps its quantity.
 * @param steps by line id: how its unit is sold
 */
export function orderLines(
  lines: readonly Line[],
  edits: readonly LineEdit[],
  steps: ReadonlyMap<string, Steps>
): Orders {
  const byId = new Map(lines.map((line) => [line.id, line]))
  const edited = new Map<string, LineEdit>()
  for (const edit of edits) {
    const line = byId.get(edit.line_id)
    if (!line || edited.has(edit.line_id)) {
      return { refusal: cartTemplateErrors.lineNotFound(edit.line_id) }
    }
    const refusal = refuseEdit(line, edit)
    if (refusal) {
      return { refusal }
    }
    edited.set(edit.line_id, edit)
  }
  return {
    lines: lines.flatMap((line) => {
      const quantity = quantityOf(line, edited.get(line.id), steps.get(line.id))
      return MathBN.gt(quantity, 0) ? [orderOf(line, quantity)] : []
    }),
  }
}

function refuseEdit(line: Line, edit: LineEdit): CatalogueError | null {
  if (edit.on_hand !== undefined && line.stock_up_to === null) {
    return cartTemplateErrors.noStockLevel(line)
  }
  return line.locked &&
    edit.quantity !== undefined &&
    !MathBN.eq(edit.quantity, line.quantity)
    ? cartTemplateErrors.lineLocked(line)
    : null
}

function quantityOf(
  line: Line,
  edit: LineEdit | undefined,
  steps: Steps = { minimum: "1", multiple: "1" }
): string {
  if (edit?.quantity !== undefined) {
    return edit.quantity
  }
  return edit?.on_hand !== undefined && line.stock_up_to !== null
    ? stockUp(edit.on_hand, line.stock_up_to, steps)
    : line.quantity
}

function orderOf(line: Line, quantity: string): OrderLine {
  return {
    line_id: line.id,
    variant_id: line.variant_id,
    quantity,
    unit_code: line.unit_code ?? undefined,
    line_reference: line.line_reference ?? undefined,
  }
}
