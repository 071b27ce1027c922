import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  SYSTEM_DEFAULT_PROVIDER_ID,
  TRADE_MODULE,
  type TradeModuleService,
} from "../../../modules/trade"

type RegionRow = {
  id: string
  name: string
  payment_providers?: ({ id: string } | null)[]
}

const warnAboutSystemDefaultStepId = "b2b-warn-about-system-default"

const warnAboutSystemDefaultStep = createStep(
  warnAboutSystemDefaultStepId,
  async (_, { container }) => {
    const offices = await container
      .resolve<TradeModuleService>(TRADE_MODULE)
      .listB2bSalesOffices({ status: "active" }, { select: ["region_id"] })
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "region",
      fields: ["id", "name", "payment_providers.id"],
      filters: { id: offices.map(({ region_id }) => region_id) },
    })
    const unsafe = (data as RegionRow[]).filter((region) =>
      region.payment_providers?.some(
        (provider) => provider?.id === SYSTEM_DEFAULT_PROVIDER_ID
      )
    )
    for (const region of unsafe) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(
          `b2b: region "${region.name}" (${region.id}) of a sales office offers ${SYSTEM_DEFAULT_PROVIDER_ID}, which approves every payment. Take it out under Settings → Regions.`
        )
    }
    return new StepResponse({ unsafe_regions: unsafe.map(({ id }) => id) })
  }
)

const checkConfigurationWorkflowId = "b2b-check-configuration"

/**
 * Looks, once after the start, for settings that make trade unsafe, and logs each
 * with the way out.
 *
 * @summary Warns of unsafe settings.
 */
export const checkConfigurationWorkflow = createWorkflow(
  checkConfigurationWorkflowId,
  () => new WorkflowResponse(warnAboutSystemDefaultStep())
)
