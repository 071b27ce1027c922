import { TRADE_MODULE, type TradeModuleService } from "../../modules/trade"
import { compileCatalogsWorkflow } from "../../workflows/catalog"
import { changeTargets } from "../../workflows/catalog/queries/change-targets"
import type { CatalogDataRow } from "./company-data"
import { ensureRows, pick, type Seeding } from "./seeding"

type Catalog = { id: string; code: string }

type Ties = {
  officeId: string
  categories: Map<string, { id: string }>
  accounts: Map<string, { id: string }>
}

/** The office's catalogs, each with what it lists and whom it is for. */
export async function ensureCatalogs(
  seeding: Seeding,
  ties: Ties
): Promise<void> {
  const { container, data } = seeding
  const service = container.resolve<TradeModuleService>(TRADE_MODULE)
  const office_id = ties.officeId
  const catalogs = await ensureRows<CatalogDataRow, Catalog>(seeding, {
    noun: "catalogs",
    wanted: data.catalogs,
    key: (row) => row.code,
    rowKey: (catalog) => catalog.code,
    find: () => service.listB2bCatalogs({ office_id }),
    create: (missing) =>
      service.createB2bCatalogs(
        missing.map(({ code, name }) => ({ code, name, office_id }))
      ),
  })
  await Promise.all(
    data.catalogs.map((row) =>
      fill(seeding, pick(catalogs, row.code), row, ties)
    )
  )
  await compileCatalogsWorkflow(container).run({ input: {} })
}

/** What is in it already stays once in it. */
async function fill(
  { container }: Seeding,
  { id }: Catalog,
  row: CatalogDataRow,
  { categories, accounts }: Ties
): Promise<void> {
  const now = new Date()
  const change = (
    part: "entries" | "assignments",
    type: string,
    ids: string[]
  ) =>
    changeTargets(
      container,
      part,
      id,
      { add: ids.map((target_id) => ({ type, target_id })), remove: [] },
      now
    )
  await change(
    "entries",
    "category",
    row.categories.map((handle) => pick(categories, handle).id)
  )
  await change(
    "assignments",
    "account",
    row.accounts.map((number) => pick(accounts, number).id)
  )
}
