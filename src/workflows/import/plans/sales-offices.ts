import type { MedusaContainer } from "@medusajs/framework/types"
import { TRADE_MODULE, type TradeModuleService } from "../../../modules/trade"

/**
 * Finds the sales office that a row means: by its code or id, and the only one
 * where it names none.
 */
export async function salesOfficeNamed(
  scope: MedusaContainer
): Promise<(name: string) => { id: string } | { refusal: string }> {
  const offices = await scope
    .resolve<TradeModuleService>(TRADE_MODULE)
    .listB2bSalesOffices(
      { status: "active" },
      { select: ["id", "code"], take: 1000 }
    )
  return (name) => {
    const meant = offices.filter(
      ({ id, code }) => name === "" || code === name || id === name
    )
    const [office] = meant
    if (office && meant.length === 1) {
      return { id: office.id }
    }
    return {
      refusal:
        name === ""
          ? "office is empty, and there is not exactly one active sales office"
          : `there is no active sales office "${name}"`,
    }
  }
}
