import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { graph } from "../../../../utils/graph"
import { findVariants } from "./find-variants"
import type { AdminLinesAnswer, AdminScheduleLine } from "./types"
import type { AdminLineListQuery } from "./validators"

const SEARCHED = 500

type LineRow = Omit<AdminScheduleLine, "value" | "from_quantity" | "target"> & {
  raw_value: { value: string }
  raw_from_quantity: { value: string }
}

/** A page of a schedule's lines with the names of what they price. */
export async function listLines(
  scope: MedusaContainer,
  scheduleId: string,
  { q, target_type, target_id, limit, offset }: AdminLineListQuery
): Promise<AdminLinesAnswer> {
  const { rows, count } = await graph<LineRow>(scope, {
    entity: "b2b_pricing_schedule_line",
    fields: [
      "id",
      "target_type",
      "target_id",
      "method",
      "base",
      "base_schedule_id",
      "unit_code",
      "raw_value",
      "raw_from_quantity",
    ],
    filters: {
      schedule_id: scheduleId,
      ...(target_type ? { target_type } : {}),
      ...(target_id ? { target_id } : {}),
      ...(q ? { target_id: await variantsLike(scope, q) } : {}),
    },
    pagination: {
      take: limit,
      skip: offset,
      order: {
        target_type: "ASC",
        target_id: "ASC",
        from_quantity: "ASC",
        id: "ASC",
      },
    },
  })
  const names = await namesOf(scope, rows)
  return {
    lines: rows.map(({ raw_value, raw_from_quantity, ...line }) => ({
      ...line,
      value: raw_value.value,
      from_quantity: raw_from_quantity.value,
      target: names.get(line.target_id) ?? null,
    })),
    count,
    offset,
    limit,
  }
}

async function variantsLike(
  scope: MedusaContainer,
  q: string
): Promise<string[]> {
  const found = await scope
    .resolve(Modules.PRODUCT)
    .listProductVariants({ q }, { select: ["id"], take: SEARCHED })
  return found.map(({ id }) => id)
}

type Target = NonNullable<AdminScheduleLine["target"]>

async function namesOf(
  scope: MedusaContainer,
  rows: LineRow[]
): Promise<Map<string, Target>> {
  const ids = (type: LineRow["target_type"]) => [
    ...new Set(
      rows.flatMap((row) => (row.target_type === type ? [row.target_id] : []))
    ),
  ]
  const [variants, categories] = await Promise.all([
    findVariants(scope, { id: ids("variant") }),
    scope
      .resolve(Modules.PRODUCT)
      .listProductCategories(
        { id: ids("category") },
        { select: ["id", "name"], take: null }
      ),
  ])
  return new Map([
    ...variants.map(({ id, ...variant }): [string, Target] => [id, variant]),
    ...categories.map(({ id, name }): [string, Target] => [
      id,
      { sku: null, title: name, units: [] },
    ]),
  ])
}
