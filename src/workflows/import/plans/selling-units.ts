import type { BulkFields } from "../../../utils/bulk/bulk-table"
import {
  chosenId,
  IMPORT_MODULE,
  type ImportModuleService,
} from "../../../modules/import"
import {
  implicitUnit,
  refuseUnits,
  USUAL_UNITS,
  type SellingUnit,
} from "../../../modules/trade"
import { literally } from "../../../utils/search"
import { sellingUnitsOf } from "../../trade/selling-units"
import { variantsBySku } from "./look-ups"
import { textOf, type Plan, type Planner, type ReadableRow } from "./plan"

const FLAGS = [
  ["base", "is_base"],
  ["priced", "is_priced"],
  ["default", "is_default"],
  ["orderable", "orderable"],
] as const

const TEXTS = ["name", "content", "minimum", "multiple"] as const

/** What a row says; an empty cell says nothing. */
function said({ values }: ReadableRow): Partial<SellingUnit> {
  const flags = FLAGS.flatMap(([column, field]) => {
    const cell = textOf(values, column)
    return cell === "" ? [] : [[field, cell === "yes"]]
  })
  const texts = TEXTS.flatMap((column) => {
    const cell = textOf(values, column)
    return cell === "" ? [] : [[column, cell]]
  })
  const fields: Partial<SellingUnit> = Object.fromEntries([
    ...flags,
    ...texts,
  ]) as Record<string, string | boolean>
  return fields
}

function newUnit(code: string): SellingUnit {
  return { ...implicitUnit(code, USUAL_UNITS[code] ?? code), is_base: false }
}

type Units = ReadonlyMap<string, SellingUnit>

const NONE: Units = new Map()

/** A unit with what one more row says of it. */
function withRow(units: Units, code: string, more: BulkFields | object): Units {
  const unit = { ...(units.get(code) ?? newUnit(code)), ...more }
  return new Map([...units, [code, unit]])
}

/**
 * The units of these SKUs as the rows before leave them: those that are saved, and
 * what earlier parts of the file do to them.
 */
async function unitsBefore(
  { scope, batchId }: Plan,
  variants: ReadonlyMap<string, string>
): Promise<Map<string, Units>> {
  const skus = [...variants.keys()]
  const saved = await sellingUnitsOf(scope, [...variants.values()])
  const bySku = new Map(
    skus.map((sku): [string, Units] => [
      sku,
      new Map(
        saved
          .get(variants.get(sku) ?? "")
          ?.map((unit): [string, SellingUnit] => [unit.code, unit])
      ),
    ])
  )
  const planned =
    skus.length === 0
      ? []
      : await scope
          .resolve<ImportModuleService>(IMPORT_MODULE)
          .listB2bImportChanges(
            {
              batch_id: batchId,
              entity: "selling_unit",
              action: ["new", "changed"],
              $or: skus.map((sku) => ({
                entity_key: { $like: `${literally(sku)} / %` },
              })),
            },
            {
              select: ["entity_key", "after"],
              take: 100_000,
              order: { line: "ASC" },
            }
          )
  for (const { entity_key: key, after } of planned) {
    const at = key.lastIndexOf(" / ")
    const sku = key.slice(0, at)
    const units = bySku.get(sku) ?? NONE
    bySku.set(sku, withRow(units, key.slice(at + 3), after ?? {}))
  }
  return bySku
}

/** The base unit of a SKU comes before its others. */
export const planSellingUnits: Planner = async (plan, rows) => {
  const variants = await variantsBySku(
    plan.scope,
    rows.map(({ values }) => textOf(values, "sku"))
  )
  const before = await unitsBefore(plan, variants)
  return rows.map((row) => {
    const { line, key, values } = row
    const common = { line, entity: "selling_unit" as const, entity_key: key }
    const [sku, code] = [textOf(values, "sku"), textOf(values, "code")]
    const variantId = variants.get(sku)
    if (variantId === undefined) {
      return { ...common, refusal: `there is no product with SKU "${sku}"` }
    }
    const units = withRow(before.get(sku) ?? NONE, code, said(row))
    const wrong = refuseUnits([...units.values()])
    if (wrong.length > 0) {
      return { ...common, refusal: wrong.join("; ") }
    }
    before.set(sku, units)
    return {
      ...common,
      new_id: chosenId("sunit", plan.batchId, variantId, code),
      fields: { variant_id: variantId, code, ...said(row) },
      initial: newUnit(code),
    }
  })
}
