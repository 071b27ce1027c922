import { setTimeout as sleep } from "node:timers/promises"
import { eventually, openShop, scale, type Shop } from "../world"
import { openPriceFiles, type PriceFiles } from "../world/price-files"
import { residentMb } from "./resident-mb"

/** What an import may add to the idle process, in MB; see docs/capabilities/contract-prices.md. */
const MOST_MEMORY = 150

const IS_LONG = scale() > 1
const SCHEDULES = 100
const VARIANTS = IS_LONG ? 10_000 : 200
const ROWS = SCHEDULES * VARIANTS
/** A million rows are read twice and written once, and every read takes a minute. */
const PATIENCE_MS = IS_LONG ? 1_800_000 : 300_000

/** Every schedule prices every variant, a penny more in each version of the file. */
function file(pence: number): string {
  const rows = Array.from({ length: ROWS }, (_, index) => {
    const schedule = String(Math.floor(index / VARIANTS))
    const variant = index % VARIANTS
    const price = ((variant % 500) + pence + 100) / 100
    return `BULK-${schedule},BULK-SKU-${String(variant)},price,${price.toFixed(2)},1,gbp`
  })
  return ["schedule,sku,method,value,from_quantity,currency", ...rows, ""].join(
    "\n"
  )
}

describe(`a file of ${String(ROWS)} prices`, () => {
  let shop: Shop
  let files: PriceFiles
  let sampler: NodeJS.Timeout | undefined

  beforeAll(async () => {
    shop = await openShop("killed_price_import", { own: true })
    files = await openPriceFiles(shop)
    await shop.database.sql(
      `WITH goods AS (SELECT CAST(n AS text) AS n FROM generate_series(0, ${String(VARIANTS - 1)}) n),
       variants AS (
         INSERT INTO product_variant (id, title, sku, product_id)
         SELECT 'variant_bulk_' || n, 'Bulk ' || n, 'BULK-SKU-' || n,
           (SELECT id FROM product ORDER BY id LIMIT 1) FROM goods
       ), sets AS (INSERT INTO price_set (id) SELECT 'pset_bulk_' || n FROM goods)
       INSERT INTO product_variant_price_set (id, variant_id, price_set_id)
       SELECT 'pvps_bulk_' || n, 'variant_bulk_' || n, 'pset_bulk_' || n FROM goods`
    )
    await shop.database.sql(
      `INSERT INTO b2b_pricing_schedule (id, code, name, currency_code, status)
       SELECT 'psch_bulk_' || n, 'BULK-' || n, 'Bulk ' || n, 'gbp', 'active'
       FROM generate_series(0, ${String(SCHEDULES - 1)}) n`
    )
  })

  afterEach(() => {
    clearInterval(sampler)
  })
  afterAll(() => shop.close())

  /** How many lines and compiled prices there are, their sums, and who wrote them last. */
  const written = async () => {
    const [row] = await shop.database.sql<Record<string, string>>(
      `SELECT * FROM
         (SELECT count(*) AS lines, sum(value) AS line_sum, max(CAST(CAST(xmin AS text) AS bigint)) AS line_by
          FROM b2b_pricing_schedule_line WHERE target_id LIKE 'variant_bulk_%') l,
         (SELECT count(*) AS prices, sum(amount) AS price_sum, max(CAST(CAST(xmin AS text) AS bigint)) AS price_by
          FROM price WHERE price_set_id LIKE 'pset_bulk_%') p`
    )
    return row
  }

  it("is previewed and applied within its memory, and how long it took is printed", async () => {
    const content = file(0)
    await sleep(3000)
    const idle = residentMb(shop.server.pid())
    let peak = idle
    sampler = setInterval(() => {
      peak = Math.max(peak, residentMb(shop.server.pid()))
    }, 50)
    const begun = Date.now()
    const { body } = await files.upload(content)
    const uploaded = Date.now()
    const batch = await files.settled(body.import.id)
    const previewed = Date.now()
    const previewPeak = peak
    expect(batch).toMatchObject({
      status: "previewed",
      counts: { new: ROWS, conflicting: 0 },
    })
    const applied = await files.apply(batch.id)
    const ended = Date.now()
    expect(applied).toMatchObject({
      status: "applied",
      counts: { applied: ROWS },
    })
    expect(await written()).toMatchObject({
      lines: String(ROWS),
      prices: String(ROWS),
    })
    process.stdout.write(
      `import of ${String(ROWS)} prices: upload ${String(uploaded - begun)} ms, ` +
        `preview ${String(previewed - uploaded)} ms, apply ${String(ended - previewed)} ms; ` +
        `memory idle ${idle.toFixed(0)} MB, peak ${previewPeak.toFixed(0)} and ${peak.toFixed(0)} MB, ` +
        `${(peak - idle).toFixed(0)} MB above\n`
    )
    expect(peak - idle).toBeLessThan(MOST_MEMORY)
  })

  it("writes nothing when it comes again", async () => {
    const before = await written()
    const begun = Date.now()
    const batch = await files.preview(file(0))
    expect(batch.counts).toMatchObject({ unchanged: ROWS, new: 0, changed: 0 })
    expect((await files.apply(batch.id)).status).toBe("applied")
    process.stdout.write(
      `the same file again: ${String(Date.now() - begun)} ms\n`
    )
    expect(await written()).toEqual(before)
  })

  it(
    "leaves nothing after kill -9 in the middle, and is whole after a restart",
    async () => {
      const before = await written()
      const { body } = await files.upload(file(1))
      const { id } = body.import
      const inside = (status: string) =>
        eventually(
          async () => {
            const rows = await shop.database.sql(
              `SELECT 1 FROM b2b_price_import
             WHERE id = $1 AND status = $2 AND rows_done > 0 AND rows_done < rows_total`,
              [id, status]
            )
            expect(rows).toHaveLength(1)
          },
          { interval: 5, timeout: 200_000 }
        )

      await inside("previewing")
      await shop.server.kill()
      const staged = await shop.database.sql(
        "SELECT 1 FROM b2b_price_import_row WHERE import_id = $1 LIMIT 1",
        [id]
      )
      expect(staged).toEqual([])
      await shop.server.restart()
      expect(await files.settled(id)).toMatchObject({
        status: "previewed",
        counts: { changed: ROWS },
      })

      expect(await files.ask(id)).toMatchObject({ status: 202 })
      await inside("applying")
      await shop.server.kill()
      expect(await written()).toEqual(before)
      await shop.server.restart()
      expect(await files.settled(id)).toMatchObject({
        status: "applied",
        counts: { applied: ROWS },
      })
      const after = await written()
      expect(Number(after?.line_sum)).toBeCloseTo(
        Number(before?.line_sum) + ROWS / 100
      )
      expect(after?.price_sum).toBe(after?.line_sum)
      expect(after).toMatchObject({
        lines: before?.lines,
        prices: before?.prices,
      })
    },
    PATIENCE_MS
  )
})
