import type { MedusaContainer } from "@medusajs/framework/types"
import type {
  CompilableLine,
  CompiledPrice,
  CompileTurn,
  Tier,
  VariantFacts,
} from "../../../modules/pricing-schedule"
import { TRADE_MODULE, type TradeModuleService } from "../../../modules/trade"
import { graph } from "../../../utils/graph"
import { BASE_UNIT, unitContents } from "../unit-contents"

/** A variant that has a price set, with what its lines start from. */
export type PricedVariant = { price_set_id: string; facts: VariantFacts }

type VariantRow = {
  id: string
  price_set?: { id: string } | null
  product?: { categories?: { mpath?: string | null }[] | null } | null
}

/** Reads what these lines need to price these variants; a few queries for all. */
export async function variantFacts(
  container: MedusaContainer,
  turn: CompileTurn,
  lines: readonly CompilableLine[],
  variantIds: string[]
): Promise<PricedVariant[]> {
  const formulas = lines.filter(({ method }) => method !== "price")
  const byCategory = lines.some(({ target_type }) => target_type === "category")
  const { rows } = await graph<VariantRow>(container, {
    entity: "product_variant",
    fields: [
      "id",
      "price_set.id",
      ...(byCategory ? ["product.categories.mpath"] : []),
    ],
    filters: { id: variantIds },
  })
  const sets = rows.flatMap(({ price_set }) => price_set?.id ?? [])
  const [contents, costs, listPrices, basePrices] = await Promise.all([
    unitContents(
      container,
      variantIds,
      lines.map(({ unit_code }) => unit_code)
    ),
    formulas.some(({ base }) => base === "cost")
      ? turn.costs(variantIds)
      : new Map<string, string>(),
    formulas.some(({ base }) => base === "list_price")
      ? regionOf(container, turn).then((region) =>
          turn.listPrices(sets, region)
        )
      : [],
    pricesOfBases(turn, formulas, sets),
  ])
  const listOf = tiersBySet(listPrices)
  return rows.flatMap((row) => {
    const set = row.price_set?.id
    return set === undefined
      ? []
      : [
          {
            price_set_id: set,
            facts: {
              variant_id: row.id,
              categories: categoriesOf(row),
              list_prices: listOf.get(set) ?? [],
              cost: costs.get(row.id) ?? null,
              base_prices: new Map(
                [...basePrices].map(([id, bySet]) => [id, bySet.get(set) ?? []])
              ),
              contents: contents.get(row.id) ?? BASE_UNIT,
            },
          },
        ]
  })
}

/** Core keeps a category's way from the top as ids with points between. */
function categoriesOf({ product }: VariantRow): VariantFacts["categories"] {
  const ways = (product?.categories ?? []).map(({ mpath }) =>
    (mpath ?? "").split(".").filter(Boolean)
  )
  const depths = new Map(
    ways.flatMap((way) => way.map((id, depth): [string, number] => [id, depth]))
  )
  return [...depths].map(([id, depth]) => ({ id, depth }))
}

function tiersBySet(prices: CompiledPrice[]): Map<string, Tier[]> {
  const bySet = new Map<string, Tier[]>()
  for (const { price_set_id, ...tier } of prices) {
    bySet.set(price_set_id, [...(bySet.get(price_set_id) ?? []), tier])
  }
  return bySet
}

async function pricesOfBases(
  turn: CompileTurn,
  formulas: readonly CompilableLine[],
  sets: string[]
): Promise<Map<string, Map<string, Tier[]>>> {
  const ids = new Set(
    formulas.flatMap(({ base_schedule_id }) => base_schedule_id ?? [])
  )
  return new Map(
    await Promise.all(
      [...ids].map(async (id): Promise<[string, Map<string, Tier[]>]> => [
        id,
        tiersBySet(await turn.pricesOf(id, sets)),
      ])
    )
  )
}

/** A schedule of all offices starts from list prices that are of no region. */
async function regionOf(
  container: MedusaContainer,
  { schedule }: CompileTurn
): Promise<string | null> {
  if (schedule.office_id === null) {
    return null
  }
  const [office] = await container
    .resolve<TradeModuleService>(TRADE_MODULE)
    .listB2bSalesOffices({ id: schedule.office_id }, { select: ["region_id"] })
  return office?.region_id ?? null
}
