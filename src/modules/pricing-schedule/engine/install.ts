import { logger } from "@medusajs/framework/logger"
import { MedusaModule } from "@medusajs/framework/modules-sdk"
import type {
  CalculatedPriceSetDTO,
  Context,
  PricingContext,
  PricingFilters,
} from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { b2bOptions } from "../../../options"
import { lowerOf } from "../domain/lower-of"
import { questionOf } from "./context"
import { flatQuery, type FlatQuestion } from "./flat-query"
import { readTogether } from "./together"

export type CalculatePrices = (
  filters: PricingFilters,
  context?: PricingContext,
  shared?: Context
) => Promise<CalculatedPriceSetDTO[]>

/** Runs statements on the pricing module's connection, as knex does. */
type Connection = {
  raw(
    text: string,
    bindings: readonly unknown[]
  ): PromiseLike<{ rows: CalculatedPriceSetDTO[] }>
}

/** What we need of the repository behind Medusa's pricing module. */
export type PricingRepository = {
  calculatePrices: CalculatePrices
  getActiveManager(shared?: Context): { getKnex(): Connection }
}

const installed = new WeakSet<PricingRepository>()

/**
 * @returns prices as Medusa's own method of that name does; what it answers itself is
 * left to it
 */
function flatEngine(
  repository: PricingRepository,
  stock: CalculatePrices
): CalculatePrices {
  return async (filters, context = { context: {} }, shared = {}) => {
    const question = questionOf(context)
    if (!question) {
      return await stock(filters, context, shared)
    }
    const read = async (ids: string[], asked: FlatQuestion) => {
      const { text, bindings } = flatQuery(ids, asked)
      const knex = repository.getActiveManager(shared).getKnex()
      const { rows } = await knex.raw(text, bindings)
      return rows
    }
    return (
      (await readTogether(filters.id, question, (ids, asked) =>
        read(ids, { ...asked, isForAllQuantities: true })
      )) ?? (await read(filters.id, question))
    )
  }
}

/** Prices by the price rule that the buyer's sales office has. */
function withPriceRule(calculate: CalculatePrices): CalculatePrices {
  return async (filters, context, shared) => {
    const prices = await calculate(filters, context, shared)
    const { b2b_list_1, b2b_price_rule } = context?.context ?? {}
    return b2b_list_1 && b2b_price_rule === "lower_of_contract_and_offer"
      ? lowerOf(prices, new Set([b2b_list_1].flat().map(String)))
      : prices
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null
}

function isPricingRepository(value: unknown): value is PricingRepository {
  return (
    isObject(value) &&
    "calculatePrices" in value &&
    typeof value.calculatePrices === "function" &&
    "getActiveManager" in value &&
    typeof value.getActiveManager === "function"
  )
}

function repositoryOf(pricing: object): PricingRepository | null {
  return "pricingRepository_" in pricing &&
    isPricingRepository(pricing.pricingRepository_)
    ? pricing.pricingRepository_
    : null
}

/** Medusa's pricing module, or what the merchant put in its place. */
function loadedPricing(): object | null {
  const loaded: unknown = MedusaModule.getModuleInstance(Modules.PRICING)
  const pricing: unknown =
    isObject(loaded) && Modules.PRICING in loaded
      ? loaded[Modules.PRICING]
      : null
  return isObject(pricing) ? pricing : null
}

/**
 * Puts the engine into the pricing module, once: it replaces one method of one object.
 * Where no such module is loaded there is nothing to do.
 * @throws MedusaError `invalid_argument` where the pricing module is not as expected
 */
export function installEngine(): void {
  const pricing = loadedPricing()
  if (!pricing) {
    return
  }
  const { engine } = b2bOptions().pricing
  const repository = repositoryOf(pricing)
  if (!repository) {
    refuse(engine)
    return
  }
  if (installed.has(repository)) {
    return
  }
  installed.add(repository)
  const stock = repository.calculatePrices.bind(repository)
  repository.calculatePrices = withPriceRule(
    engine === "flat" ? flatEngine(repository, stock) : stock
  )
  logger.info(
    `medusa-plugin-b2b: prices are calculated by the ${engine} engine`
  )
}

/** The merchant's own pricing module is his own business, if he says so. */
function refuse(engine: "flat" | "stock"): void {
  if (engine === "stock") {
    logger.warn(
      "medusa-plugin-b2b: the pricing module is not Medusa's own, so the plugin cannot compare contract prices with open offers; that module decides."
    )
    return
  }
  throw new MedusaError(
    MedusaError.Types.INVALID_ARGUMENT,
    'medusa-plugin-b2b: the pricing module is not as Medusa 2.21 has it, so the flat engine does not fit. Set the plugin option pricing.engine to "stock".',
    "b2b.pricing.engine_does_not_fit"
  )
}
