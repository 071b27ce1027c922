import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { isPriceKind } from "../../../modules/import"
import {
  PRICE_IMPORT_BUSY,
  PRICING_SCHEDULE_MODULE,
  type PriceImportRow,
  type PricingScheduleModuleService,
} from "../../../modules/pricing-schedule"
import { SYSTEM, type Actor } from "../../audit/actor"
import type { AuditLine } from "../../audit/record-audit"
import { PricingScheduleEvents } from "../events"
import { applyPriceImport } from "../import/apply-price-import"
import { previewPriceImport } from "../import/preview-price-import"

type Advanced = {
  /** Something was done, so there may be more. */
  advanced: boolean
  events: {
    name: string
    data: { id: string; schedule_ids?: string[] }
  }[]
  audit: AuditLine[]
}

const NOTHING: Advanced = { advanced: false, events: [], audit: [] }

const advancePriceImportsStepId = "b2b-advance-price-imports-step"

/**
 * Previews or applies the oldest file that waits. Not undone: each is written whole or
 * not at all before this ends.
 */
export const advancePriceImportsStep = createStep(
  advancePriceImportsStepId,
  async (_input: object, { container }) => {
    const service = container.resolve<PricingScheduleModuleService>(
      PRICING_SCHEDULE_MODULE
    )
    const [waiting] = await service.listB2bPriceImports(
      { status: [...PRICE_IMPORT_BUSY] },
      { order: { created_at: "ASC", id: "ASC" }, take: 1 }
    )
    if (!waiting) {
      return new StepResponse(NOTHING)
    }
    try {
      return new StepResponse(await advance(container, waiting))
    } catch (error) {
      const failure = error instanceof Error ? error.message : String(error)
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`b2b: price import ${waiting.id} stopped: ${failure}`)
      await service.updateB2bPriceImports({
        selector: { id: waiting.id, status: [...PRICE_IMPORT_BUSY] },
        data: { status: "failed", failure: failure.slice(0, 1000) },
      })
      return new StepResponse({
        ...NOTHING,
        advanced: true,
        events: [
          {
            name: PricingScheduleEvents.IMPORT_FAILED,
            data: { id: waiting.id },
          },
        ],
      })
    }
  }
)

async function advance(
  scope: MedusaContainer,
  { id, kind, status, counts, ...batch }: PriceImportRow
): Promise<Advanced> {
  if (status === "previewing") {
    const advanced =
      isPriceKind(kind) && (await previewPriceImport(scope, { id, kind }))
    return {
      ...NOTHING,
      advanced,
      events: advanced
        ? [{ name: PricingScheduleEvents.IMPORT_PREVIEWED, data: { id } }]
        : [],
    }
  }
  const applied = await applyPriceImport(scope, { id, counts })
  if (!applied) {
    return NOTHING
  }
  return {
    advanced: true,
    events: [
      {
        name: PricingScheduleEvents.IMPORT_APPLIED,
        data: { id, schedule_ids: applied.changed },
      },
    ],
    audit: [
      {
        company_id: null,
        // The route that asked for it wrote an actor.
        actor: (batch.requested_by as Actor | null) ?? SYSTEM,
        action: "price_import.applied",
        subject: { type: "price_import", id, name: batch.file_name },
        after: { kind, ...counts, schedules: applied.changed.length },
      },
    ],
  }
}
