import { TRADE_MODULE, type TradeModuleService } from "../../modules/trade"
import type { DemoData } from "./demo-data"
import { ensureRows, inBatches, pick, type Seeding } from "./seeding"
import type { Variant } from "./variants"

const BATCH = 200

type Unit = { variant_id: string; code: string }

const keyOf = ({ variant_id, code }: Unit) => `${variant_id} ${code}`

/** What each SKU is sold by: its own unit, or those of `selling-units.csv`. */
export async function ensureSellingUnits(
  seeding: Seeding,
  variants: Map<string, Variant>
): Promise<void> {
  const { container, data } = seeding
  const service = container.resolve<TradeModuleService>(TRADE_MODULE)
  const wanted = unitRows(data).map(({ sku, ...unit }) => ({
    ...unit,
    variant_id: pick(variants, sku).id,
  }))
  await ensureRows<(typeof wanted)[number], Unit>(seeding, {
    noun: "selling units",
    wanted,
    key: keyOf,
    rowKey: keyOf,
    find: () =>
      service.listB2bSellingUnits(
        {},
        { select: ["variant_id", "code"], take: 10_000 }
      ),
    create: (missing) =>
      inBatches(
        seeding,
        { noun: "selling units", rows: missing, size: BATCH },
        (batch) => service.createB2bSellingUnits(batch)
      ),
  })
}

/** The units of all SKUs, as they are saved. */
export function unitRows({ products, units, sellingUnits }: DemoData) {
  const known = new Map(units.map((unit) => [unit.unit, unit]))
  const special = new Set(sellingUnits.map(({ sku }) => sku))
  return [
    ...products
      .filter(({ sku }) => !special.has(sku))
      .map(({ sku, unit }) => {
        const { unit_code: code, name } = pick(known, unit)
        return {
          ...{ sku, code, name, content: 1, minimum: 1, multiple: 1 },
          ...{ is_base: true, is_priced: false, is_default: false },
          orderable: true,
        }
      }),
    ...sellingUnits.map(({ base, priced, default: first, ...unit }) => ({
      ...unit,
      is_base: base,
      is_priced: priced,
      is_default: first,
    })),
  ]
}
