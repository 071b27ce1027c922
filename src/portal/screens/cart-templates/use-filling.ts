import { useState } from "react"
import type {
  CartTemplateLine,
  NewTemplateLine,
  WholeTemplate,
} from "../../answers-saved"

/** What is ordered this time and stands in no template. */
export type AddedLine = {
  variant_id: string
  title: string
  sku: string | null
  quantity: number
  unit_code: string
}

/** Quantities in the unit by line, and stock where there is a level to fill up to. */
type Typed = Record<string, { quantity?: number; on_hand?: string }>

/** How many are wanted of a line, or how many are there. */
type LineEdit =
  { line_id: string; quantity: string } | { line_id: string; on_hand: string }

/** What a buyer changes about a template before it becomes a basket. */
export function useFilling({ lines }: WholeTemplate) {
  const [typed, setTyped] = useState<Typed>({})
  const [added, setAdded] = useState<AddedLine[]>([])

  const quantityOf = ({ id, quantity }: CartTemplateLine): number =>
    typed[id]?.quantity ?? Number(quantity)

  return {
    added,
    quantityOf,
    /** Something is not as the template has it. */
    isChanged:
      added.length > 0 ||
      lines.some((line) => quantityOf(line) !== Number(line.quantity)),
    setQuantity: ({ id }: CartTemplateLine, quantity: number) => {
      setTyped((now) => ({ ...now, [id]: { quantity } }))
    },
    /** Empty: the template's quantity counts. */
    setOnHand: ({ id }: CartTemplateLine, on_hand: string) => {
      setTyped((now) => ({ ...now, [id]: on_hand === "" ? {} : { on_hand } }))
    },
    hasOnHand: ({ id }: CartTemplateLine) => typed[id]?.on_hand !== undefined,
    add: (line: AddedLine) => {
      setAdded((now) => [
        ...now.filter(({ variant_id }) => variant_id !== line.variant_id),
        line,
      ])
    },
    takeOut: ({ variant_id }: AddedLine) => {
      setAdded((now) => now.filter((one) => one.variant_id !== variant_id))
    },
    clear: () => {
      setTyped({})
      setAdded([])
    },
    /** As `POST /store/b2b/cart-templates/:id/activate` takes it. */
    order: {
      lines: lines.flatMap((line): LineEdit[] => {
        const { quantity, on_hand } = typed[line.id] ?? {}
        return on_hand !== undefined
          ? [{ line_id: line.id, on_hand }]
          : quantity !== undefined && quantity !== Number(line.quantity)
            ? [{ line_id: line.id, quantity: String(quantity) }]
            : []
      }),
      added: added.map(({ variant_id, quantity, unit_code }) => ({
        variant_id,
        quantity: String(quantity),
        unit_code,
      })),
    },
    /** The template's lines as they would be with these quantities. */
    asLines: (): NewTemplateLine[] => [
      ...lines
        .filter((line) => quantityOf(line) > 0)
        .map((line) => lineAgain(line, quantityOf(line))),
      ...added.map(({ variant_id, quantity, unit_code }) => ({
        variant_id,
        quantity: String(quantity),
        unit_code,
      })),
    ],
  }
}

export type Filling = ReturnType<typeof useFilling>

function lineAgain(line: CartTemplateLine, quantity: number): NewTemplateLine {
  const { variant_id, unit_code, stock_up_to, heading, line_reference } = line
  return {
    variant_id,
    quantity: String(quantity),
    locked: line.locked,
    ...(unit_code === null ? {} : { unit_code }),
    ...(stock_up_to === null ? {} : { stock_up_to }),
    ...(heading === null ? {} : { heading }),
    ...(line_reference === null ? {} : { line_reference }),
  }
}
