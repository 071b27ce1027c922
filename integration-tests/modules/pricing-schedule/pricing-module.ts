import type { IPricingModuleService } from "@medusajs/framework/types"
import { MODULE_PACKAGE_NAMES, Modules } from "@medusajs/framework/utils"
import type { B2bPluginOptions } from "../../../src/options"
import {
  PRICING_SCHEDULE_MODULE,
  type PricingScheduleModuleService,
} from "../../../src/modules/pricing-schedule"
import type {
  CalculatePrices,
  PricingRepository,
} from "../../../src/modules/pricing-schedule/engine/install"
import { openModule, type Database } from "../../world"

type Prices = Pick<IPricingModuleService, "calculatePrices">

/** Medusa's pricing module with our engine in it, and as it was. */
export type OpenPricing = {
  schedules: PricingScheduleModuleService
  pricing: IPricingModuleService
  stock: Prices
  rows: { engine: CalculatePrices; stock: CalculatePrices }
  /** After rules were written past the module. */
  forgetAttributes(): void
  close(): Promise<void>
}

type Insides = IPricingModuleService & {
  pricingRepository_: PricingRepository & { clearAvailableAttributes(): void }
}

export async function openPricing(
  database: Database,
  options: B2bPluginOptions = {}
): Promise<OpenPricing> {
  const opened = await openModule<PricingScheduleModuleService>({
    key: PRICING_SCHEDULE_MODULE,
    folder: "pricing-schedule",
    database,
    options,
    beside: { [Modules.PRICING]: MODULE_PACKAGE_NAMES[Modules.PRICING] },
  })
  // Medusa's types leave out what its modules are made of.
  const pricing = opened.modules[Modules.PRICING] as Insides
  const repository = pricing.pricingRepository_
  const prototype = Object.getPrototypeOf(repository) as PricingRepository
  const original: CalculatePrices = (...question) =>
    prototype.calculatePrices.call(repository, ...question)
  const stock = Object.create(pricing, {
    pricingRepository_: { value: { calculatePrices: original } },
  }) as Prices
  return {
    schedules: opened.service,
    pricing,
    stock,
    rows: {
      engine: (...question) => repository.calculatePrices(...question),
      stock: original,
    },
    forgetAttributes: () => {
      repository.clearAvailableAttributes()
    },
    close: () => opened.close(),
  }
}
