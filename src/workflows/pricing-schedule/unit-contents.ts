import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { TRADE_MODULE, type TradeModuleService } from "../../modules/trade"

/** What units hold of the base unit, by unit code. */
export type UnitContents = ReadonlyMap<string, BigNumberInput>

/** Of a variant without units: `""` stands for the base unit. */
export const BASE_UNIT: UnitContents = new Map([["", 1]])

/** @returns what these units of these variants hold, by variant */
export async function unitContents(
  container: MedusaContainer,
  variantIds: string[],
  unitCodes: string[]
): Promise<Map<string, UnitContents>> {
  const code = [...new Set(unitCodes)].filter((code) => code !== "")
  if (code.length === 0) {
    return new Map()
  }
  const units = await container
    .resolve<TradeModuleService>(TRADE_MODULE)
    .listB2bSellingUnits(
      { variant_id: [...new Set(variantIds)], code },
      { select: ["variant_id", "code", "content"], take: null }
    )
  const contents = new Map<string, Map<string, BigNumberInput>>()
  for (const { variant_id, code, content } of units) {
    const own = contents.get(variant_id) ?? new Map(BASE_UNIT)
    contents.set(variant_id, own.set(code, content))
  }
  return contents
}
