import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { b2bOptions } from "../options"
import { calendarDayAt } from "../utils/calendar-day"
import { ensureCollectionPoints } from "./seed/collection-points"
import { ensureCatalogs } from "./seed/catalogs"
import { ensureCategories } from "./seed/categories"
import { ensureAccounts, ensureCompanies } from "./seed/companies"
import { ensureCredit } from "./seed/credit"
import { loadDemoData } from "./seed/demo-data"
import { writeDemoFile } from "./seed/demo-file"
import { ensureOffers } from "./seed/offers"
import { ensureAccesses, ensureMembers } from "./seed/members"
import { ensureAdmin, ensureCustomers } from "./seed/people"
import { ensureProducts } from "./seed/products"
import { ensureRegion, ensureTaxRegion } from "./seed/region"
import { ensurePublishableKey, ensureSalesChannel } from "./seed/sales-channel"
import {
  ensureErpConnection,
  ensurePaymentTerms,
  ensureSalesOffice,
} from "./seed/sales-office"
import { ensureSalesReps } from "./seed/sales-reps"
import type { Seeding } from "./seed/seeding"
import { ensureSellingUnits } from "./seed/selling-units"
import { ensureShippingOptions } from "./seed/shipping-options"
import { ensureProjects, ensureShipTos } from "./seed/sites"
import {
  ensureShippingProfile,
  ensureStockLocation,
} from "./seed/stock-location"
import { ensureStock } from "./seed/stock"
import { ensureStore } from "./seed/store"
import { ensureVariants } from "./seed/variants"

/**
 * Fills a migrated database with a demo builders' merchant and its trade
 * customers, and writes `demo.json`. Run again, also after a run that was
 * killed, it adds only what is missing and changes nothing that is there.
 */
export default async function seed({ container }: ExecArgs): Promise<void> {
  const data = loadDemoData()
  const seeding: Seeding = {
    container,
    logger: container.resolve(ContainerRegistrationKeys.LOGGER),
    data,
    today: calendarDayAt(b2bOptions().now(), data.office.time_zone),
  }
  const shop = await seedShop(seeding)
  const categories = await seedCatalogue(seeding, shop)
  const connection = await seedTrade(seeding, shop, categories)
  await ensureAdmin(seeding)
  await writeDemoFile(seeding, {
    publishableKey: shop.publishableKey,
    connection,
  })
}

type Shop = Awaited<ReturnType<typeof seedShop>>

async function seedShop(seeding: Seeding) {
  const { id: salesChannelId } = await ensureSalesChannel(seeding)
  const publishableKey = await ensurePublishableKey(seeding, salesChannelId)
  const { id: regionId } = await ensureRegion(seeding)
  await ensureTaxRegion(seeding)
  const shippingProfileId = await ensureShippingProfile(seeding)
  const { locationId, serviceZoneId } = await ensureStockLocation(
    seeding,
    salesChannelId
  )
  await ensureShippingOptions(seeding, { serviceZoneId, shippingProfileId })
  await ensureStore(seeding, { regionId, salesChannelId, locationId })
  return {
    salesChannelId,
    publishableKey,
    regionId,
    shippingProfileId,
    locationId,
  }
}

async function seedCatalogue(seeding: Seeding, shop: Shop) {
  const categories = await ensureCategories(seeding)
  const products = await ensureProducts(seeding, {
    categories,
    salesChannelId: shop.salesChannelId,
    shippingProfileId: shop.shippingProfileId,
  })
  const variants = await ensureVariants(seeding, products)
  await ensureStock(seeding, variants, shop.locationId)
  await ensureSellingUnits(seeding, variants)
  return categories
}

async function seedTrade(
  seeding: Seeding,
  shop: Shop,
  categories: Awaited<ReturnType<typeof seedCatalogue>>
) {
  const connection = await ensureErpConnection(seeding)
  const office = await ensureSalesOffice(seeding, {
    regionId: shop.regionId,
    salesChannelId: shop.salesChannelId,
    connectionId: connection.id,
  })
  await ensureCollectionPoints(seeding, office.id)
  const paymentTerms = await ensurePaymentTerms(seeding, office.id)
  const companies = await ensureCompanies(seeding)
  const accounts = await ensureAccounts(seeding, {
    officeId: office.id,
    companies,
    paymentTerms,
  })
  await ensureSalesReps(seeding, { officeId: office.id, accounts })
  await ensureCredit(seeding, { office, accounts })
  await ensureCatalogs(seeding, { officeId: office.id, categories, accounts })
  await ensureOffers(seeding, { officeId: office.id, categories })
  const shipTos = await ensureShipTos(seeding, companies)
  const projects = await ensureProjects(seeding, companies, shipTos)
  const customers = await ensureCustomers(seeding)
  const members = await ensureMembers(seeding, companies, customers)
  await ensureAccesses(seeding, {
    companies,
    customers,
    members,
    shipTos,
    projects,
  })
  return connection
}
