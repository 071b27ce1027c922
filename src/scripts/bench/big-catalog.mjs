// The goods and the rights of a large shop, for the bench: written as SQL, since core
// takes minutes for as many products.
import { Failure } from "../lib/failure.mjs"

const PRODUCTS = 10_000
const COLLECTIONS = 1000
const CATALOGS = 1000

/** Products of one variant with a price, in the place of the demo's. */
const GOODS = `
  UPDATE product SET status = 'draft';
  INSERT INTO product_collection (id, title, handle)
    SELECT 'pcol_bench_' || i, 'Bench ' || i, 'bench-' || i
    FROM generate_series(1, ${COLLECTIONS}) i;
  INSERT INTO product (id, title, handle, status, collection_id)
    SELECT 'prod_bench_' || i, 'Bench ' || i, 'bench-' || i, 'published',
      'pcol_bench_' || 1 + i % ${COLLECTIONS}
    FROM generate_series(1, ${PRODUCTS}) i;
  INSERT INTO product_variant (id, title, sku, manage_inventory, product_id)
    SELECT 'variant_bench_' || i, 'One', 'BENCH-' || i, false, 'prod_bench_' || i
    FROM generate_series(1, ${PRODUCTS}) i;
  INSERT INTO price_set (id)
    SELECT 'pset_bench_' || i FROM generate_series(1, ${PRODUCTS}) i;
  INSERT INTO product_variant_price_set (id, variant_id, price_set_id)
    SELECT 'pvps_bench_' || i, 'variant_bench_' || i, 'pset_bench_' || i
    FROM generate_series(1, ${PRODUCTS}) i;
  INSERT INTO price
      (id, price_set_id, currency_code, amount, raw_amount, rules_count)
    SELECT 'price_bench_' || i, 'pset_bench_' || i, 'gbp', 100,
      '{"value": "100", "precision": 20}', 0
    FROM generate_series(1, ${PRODUCTS}) i;
  INSERT INTO product_sales_channel (id, product_id, sales_channel_id)
    SELECT 'prodsc_bench_' || i || channel.id, 'prod_bench_' || i, channel.id
    FROM generate_series(1, ${PRODUCTS}) i, sales_channel channel;
`

/**
 * Catalogs of one office, compiled as the plugin compiles them: the first lists half of
 * the goods and is the buyer's, each other lists a twentieth.
 */
const catalogRows = (
  /** @type {string} */ officeId,
  /** @type {string} */ accountId
) => `
  INSERT INTO b2b_catalog (id, code, name, office_id, compiled_at)
    SELECT 'bcat_bench_' || i, 'BENCH' || i, 'Bench ' || i, '${officeId}', now()
    FROM generate_series(1, ${CATALOGS}) i;
  INSERT INTO b2b_catalog_entry (id, type, target_id, catalog_id)
    SELECT 'bcent_bench_' || i || '_' || n, 'collection',
      'pcol_bench_' || 1 + (i * 7 + n) % ${COLLECTIONS}, 'bcat_bench_' || i
    FROM generate_series(1, ${CATALOGS}) i,
      generate_series(1, CASE WHEN i = 1 THEN 500 ELSE 50 END) n;
  INSERT INTO b2b_product_catalog (id, product_id, b2b_catalog_id)
    SELECT 'bpcat_bench_' || row_number() OVER (), p.id, entry.catalog_id
    FROM b2b_catalog_entry entry JOIN product p ON p.collection_id = entry.target_id
    WHERE entry.catalog_id LIKE 'bcat_bench_%';
  INSERT INTO b2b_catalog_assignment (id, target_type, target_id, catalog_id)
    SELECT 'bcasg_bench_' || i, 'account', CASE WHEN i = 1 THEN '${accountId}' ELSE 'acct_' || i END,
      'bcat_bench_' || i
    FROM generate_series(1, ${CATALOGS}) i;
`

/** @typedef {import("./shop.mjs").Shop} Shop */

/** @type {WeakSet<Shop>} */
const stocked = new WeakSet()

/**
 * Fills the shop, once; with the plugin the buyer gets a catalog and a contract that
 * takes 10 % off everything, by the ways that a clerk has.
 * @param {Shop} shop
 */
export async function givenBigCatalog(shop) {
  if (stocked.has(shop)) {
    return
  }
  stocked.add(shop)
  await shop.sql(GOODS)
  if (shop.hasPlugin) {
    const { context } = await shop.call("GET", "/store/b2b/context")
    const { id, office } = context.account
    await shop.sql(catalogRows(office.id, id))
    await givenContract(shop, id)
  }
  await shop.sql("VACUUM (ANALYZE)")
}

/** @param {Shop} shop @param {string} accountId */
async function givenContract(shop, accountId) {
  const path = "/admin/b2b/pricing-schedules"
  const { pricing_schedule } = await shop.asClerk("POST", path, {
    code: "BENCH",
    name: "Bench",
    status: "active",
    currency_code: "gbp",
  })
  const own = `${path}/${pricing_schedule.id}`
  await shop.asClerk("POST", `${own}/assignments`, {
    target_type: "account",
    target_id: accountId,
  })
  await shop.asClerk("POST", `${own}/lines`, {
    lines: [{ target_type: "everything", method: "percent_off", value: "10" }],
    remove: [],
  })
}

/** @param {Shop} shop @param {string} regionId */
export async function listBigCatalog(shop, regionId) {
  const { products, count } = await shop.call(
    "GET",
    `/store/products?limit=50&region_id=${regionId}&fields=*variants.calculated_price`
  )
  const amounts = new Set(
    products.map(
      (/** @type {any} */ product) =>
        product.variants[0].calculated_price.calculated_amount
    )
  )
  const wanted = shop.hasPlugin ? [PRODUCTS / 2, 90] : [PRODUCTS, 100]
  if (count !== wanted[0] || amounts.size !== 1 || !amounts.has(wanted[1])) {
    throw new Failure(
      `${shop.name}: ${count} products at ${[...amounts].join(", ")}, not ${wanted.join(" at ")}.`
    )
  }
}
