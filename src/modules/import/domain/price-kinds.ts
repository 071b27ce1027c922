import { z } from "@medusajs/framework/zod"
import {
  currencyCode,
  exportedText,
  oneOf,
  scheduleCode,
  signedDecimal,
  text,
} from "./cells"
import { may, must, type Kind } from "./columns"

/** The files of contract prices, with their columns. */
export const PRICE_KINDS = {
  prices: {
    entity: "price",
    key: ["schedule", "sku", "variant", "category", "unit", "from_quantity"],
    columns: {
      schedule: must(scheduleCode),
      sku: may(exportedText(200)),
      variant: may(text(100)),
      category: may(exportedText(200)),
      method: may(oneOf(["price", "percent_off", "amount_off", "markup"])),
      base: may(oneOf(["list_price", "cost", "schedule"])),
      base_schedule: may(scheduleCode),
      value: must(signedDecimal),
      unit: may(
        z
          .string()
          .trim()
          .regex(/^[A-Z0-9]{1,3}$/, "is not a unit code like XPK")
      ),
      from_quantity: may(signedDecimal),
      currency: may(currencyCode),
    },
  },
} as const satisfies Record<string, Kind>

export type PriceKind = keyof typeof PRICE_KINDS

export const PRICE_KIND_NAMES = Object.keys(PRICE_KINDS) as [
  PriceKind,
  ...PriceKind[],
]

export function isPriceKind(kind: string): kind is PriceKind {
  return kind in PRICE_KINDS
}
