import { MathBN } from "@medusajs/framework/utils"
import type { BigNumberInput } from "@medusajs/framework/types"
import type { CatalogueError } from "../../../utils/catalogue-error"
import { tradeErrors } from "../errors"

type PricedLine = {
  id: string
  title: string
  unit_price: BigNumberInput
  is_custom_price: boolean
}

/**
 * Compares what the lines say with what they would cost now. Lines at a custom
 * price were priced by hand, and lines without a current price are not sold from
 * the price list: neither changes by itself.
 * @param currentPrices unit price by line id
 */
export function refusePriceChange(
  lines: PricedLine[],
  currentPrices: ReadonlyMap<string, BigNumberInput>
): CatalogueError[] {
  const changed = lines.flatMap((line) => {
    const now = currentPrices.get(line.id)
    if (line.is_custom_price || now === undefined) {
      return []
    }
    return MathBN.eq(now, line.unit_price)
      ? []
      : [
          {
            line_item_id: line.id,
            title: line.title,
            was: MathBN.convert(line.unit_price).toString(),
            is: MathBN.convert(now).toString(),
          },
        ]
  })
  return changed.length > 0 ? [tradeErrors.priceChanged(changed)] : []
}
