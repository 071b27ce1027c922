import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { b2bOptions } from "../../../options"
import {
  refuseUnitSet,
  sellingUnitErrors,
  sellingUnitOf,
  TRADE_MODULE,
  type SellingUnit,
  type TradeModuleService,
} from "../../../modules/trade"
import { toMedusaError } from "../../../utils/catalogue-error"
import type { Actor } from "../../audit/actor"
import type { AuditLine } from "../../audit/record-audit"

type Input = { variant_id: string; units: SellingUnit[]; actor: Actor }

const replaceSellingUnitsStepId = "b2b-replace-selling-units-step"

/** Saves all units of a variant at once; undone by saving those that it had. */
export const replaceSellingUnitsStep = createStep(
  replaceSellingUnitsStepId,
  async ({ variant_id, units, actor }: Input, { container }) => {
    const [variant] = await container
      .resolve(Modules.PRODUCT)
      .listProductVariants(
        { id: variant_id },
        { select: ["id", "sku", "title"] }
      )
    if (!variant) {
      throw toMedusaError(sellingUnitErrors.variantNotFound(variant_id))
    }
    const wrong = refuseUnitSet(units)
    if (wrong.length > 0) {
      throw toMedusaError(sellingUnitErrors.setRefused(variant_id, wrong))
    }
    const { before } = await container
      .resolve<TradeModuleService>(TRADE_MODULE)
      .replaceSellingUnits(variant_id, units, b2bOptions().now())
    const was = before.map(sellingUnitOf)
    const changed = JSON.stringify(was) !== JSON.stringify(sorted(units))
    const audit: AuditLine[] = changed
      ? [
          {
            company_id: null,
            actor,
            action: "selling_units.replaced",
            subject: {
              type: "variant",
              id: variant_id,
              name: variant.sku ?? variant.title,
            },
            before: { units: was },
            after: { units: sorted(units) },
          },
        ]
      : []
    return new StepResponse({ audit }, { variant_id, before })
  },
  async (undo, { container }) => {
    if (undo) {
      await container
        .resolve<TradeModuleService>(TRADE_MODULE)
        .replaceSellingUnits(undo.variant_id, undo.before, b2bOptions().now())
    }
  }
)

/** As they are read: the smallest first, and their fields in one order. */
function sorted(units: SellingUnit[]): SellingUnit[] {
  return units
    .map(sellingUnitOf)
    .sort(
      (a, b) =>
        Number(a.content) - Number(b.content) || (a.code < b.code ? -1 : 1)
    )
}
