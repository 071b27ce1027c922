import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { DocumentLine } from "../../modules/erp"
import {
  EACH,
  lineUnitOf,
  quantityInUnit,
  type LineUnit,
} from "../../modules/trade"

type Metadata = Record<string, unknown> | null

type OrderedItem = {
  /** In base units. */
  quantity: BigNumberInput
  metadata?: Metadata
  variant?: { metadata?: Metadata } | null
}

type DocumentUnit = {
  code: string
  content: BigNumberInput
  quantity: BigNumberInput
  price_quantity: number
  base: DocumentLine["base"]
}

/** As the buyer took it; what was noted nowhere, or is a part of it, in base units. */
export function documentUnit({
  quantity,
  metadata,
  variant,
}: OrderedItem): DocumentUnit {
  const note = lineUnitOf(metadata)
  const taken = note && quantityInUnit(note, quantity)
  if (note && taken !== null) {
    const base = MathBN.convert(quantity).toNumber()
    return {
      code: note.code,
      content: note.content,
      quantity: taken,
      price_quantity: priceQuantity(note),
      base:
        note.code === note.base_code
          ? null
          : { quantity: base, unit_code: note.base_code },
    }
  }
  const said =
    note?.base_code ?? variant?.metadata?.unit_code ?? metadata?.unit_code
  return {
    code: typeof said === "string" && said !== "" ? said : EACH,
    content: 1,
    quantity,
    price_quantity: 1,
    base: null,
  }
}

/** Priced per 1,000 and taken by packs of 500: the price is for two of them. */
function priceQuantity({ content, priced }: LineUnit): number {
  const times = MathBN.div(priced.content, content)
  return times.isInteger() && times.isPositive() ? times.toNumber() : 1
}
