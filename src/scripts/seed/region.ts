import { Modules } from "@medusajs/framework/utils"
import {
  createPricePreferencesWorkflow,
  createRegionsWorkflow,
  createTaxRegionsWorkflow,
  updateRegionsWorkflow,
} from "@medusajs/medusa/core-flows"
import { linkedIds } from "./linked-ids"
import { ensureRows, pick, type Seeding } from "./seeding"

const NAME = "United Kingdom"
const COUNTRY = "gb"
/** Medusa's own `pp_system_default` approves everything: never beside this one. */
const PAYMENT_PROVIDER = "pp_payment-on-account_default"

/** One region in pounds, net prices, payment on account and nothing else. */
export async function ensureRegion(seeding: Seeding) {
  const { container } = seeding
  const service = container.resolve(Modules.REGION)
  const regions = await ensureRows(seeding, {
    noun: "regions",
    wanted: [NAME],
    key: (name) => name,
    rowKey: (region) => region.name,
    find: () => service.listRegions({ name: NAME }),
    create: async () => {
      const { result } = await createRegionsWorkflow(container).run({
        input: {
          regions: [
            {
              name: NAME,
              currency_code: "gbp",
              countries: [COUNTRY],
              payment_providers: [PAYMENT_PROVIDER],
              is_tax_inclusive: false,
            },
          ],
        },
      })
      return result
    },
  })
  const region = pick(regions, NAME)
  await repairRegion(seeding, region.id)
  return region
}

/** A region whose creation was killed lacks its provider or its net prices. */
async function repairRegion(seeding: Seeding, regionId: string) {
  const { container } = seeding
  const providers = await linkedIds(
    seeding,
    "region_payment_provider",
    "payment_provider_id",
    { region_id: regionId }
  )
  if (providers.size === 0) {
    await updateRegionsWorkflow(container).run({
      input: {
        selector: { id: regionId },
        update: { payment_providers: [PAYMENT_PROVIDER] },
      },
    })
  }
  const preference = { attribute: "region_id", value: regionId }
  const preferences = await container
    .resolve(Modules.PRICING)
    .listPricePreferences(preference)
  if (preferences.length === 0) {
    await createPricePreferencesWorkflow(container).run({
      input: [{ ...preference, is_tax_inclusive: false }],
    })
  }
}

/** VAT for deliveries in the United Kingdom. */
export async function ensureTaxRegion(seeding: Seeding) {
  const service = seeding.container.resolve(Modules.TAX)
  await ensureRows(seeding, {
    noun: "tax regions",
    wanted: [COUNTRY],
    key: (country) => country,
    rowKey: (taxRegion) => taxRegion.country_code,
    find: () => service.listTaxRegions({ country_code: COUNTRY }),
    create: async () => {
      const { result } = await createTaxRegionsWorkflow(seeding.container).run({
        input: [
          {
            country_code: COUNTRY,
            provider_id: "tp_system",
            default_tax_rate: { name: "VAT", code: "VAT20", rate: 20 },
          },
        ],
      })
      return result
    },
  })
}
