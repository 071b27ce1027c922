import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Effects } from "../apply/pricing-effects"

const emitImportEventsStepId = "b2b-emit-import-events"

/**
 * Core's own step emits one name; rows of a file have several. They go out when the
 * workflow has ended well.
 */
export const emitImportEventsStep = createStep(
  emitImportEventsStepId,
  async (events: Effects["events"], { container, eventGroupId }) => {
    if (events.length > 0) {
      await container.resolve(Modules.EVENT_BUS).emit(
        events.map((event) => ({
          ...event,
          metadata: eventGroupId ? { eventGroupId } : {},
        }))
      )
    }
    return new StepResponse(events.length)
  }
)
