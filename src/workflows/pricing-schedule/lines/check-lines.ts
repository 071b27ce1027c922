import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import {
  findCircle,
  PRICING_SCHEDULE_MODULE,
  pricingScheduleErrors,
  refuseLine,
  refuseOverlaps,
  type LineInput,
  type PricingScheduleModuleService,
  type PricingScheduleRow,
} from "../../../modules/pricing-schedule"
import type { CatalogueError } from "../../../utils/catalogue-error"
import { BASE_UNIT, unitContents } from "../unit-contents"
import type { NamedLine } from "./named-line"
import { missingTargets } from "./missing-targets"

type Schedule = Pick<
  PricingScheduleRow,
  "id" | "code" | "office_id" | "currency_code"
>

/**
 * All that is wrong with new lines of a schedule.
 * @param staying lines of the same targets that stay beside them
 */
export async function checkLines(
  container: MedusaContainer,
  schedule: Schedule,
  added: NamedLine[],
  staying: NamedLine[]
): Promise<CatalogueError[]> {
  const contentOf = await contentsFor(container, [...staying, ...added])
  const single = added.flatMap(
    ({ line, name }) => refuseLine(line, name, contentOf) ?? []
  )
  if (single.length > 0) {
    return single
  }
  const together = [...staying, ...added]
  const overlaps = refuseOverlaps(
    together.map(({ line }) => line),
    together.map(({ name }) => name),
    contentOf
  )
  return [
    ...overlaps,
    ...(await missingTargets(container, added)),
    ...(await refuseBases(container, schedule, added)),
  ]
}

async function contentsFor(
  container: MedusaContainer,
  lines: NamedLine[]
): Promise<(line: LineInput) => BigNumberInput | null> {
  const inUnits = lines.filter(({ line }) => line.unit_code !== "")
  const contents = await unitContents(
    container,
    inUnits.map(({ line }) => line.target_id),
    inUnits.map(({ line }) => line.unit_code)
  )
  return ({ target_id, unit_code }) =>
    (contents.get(target_id) ?? BASE_UNIT).get(unit_code) ?? null
}

async function refuseBases(
  container: MedusaContainer,
  schedule: Schedule,
  added: NamedLine[]
): Promise<CatalogueError[]> {
  const formulas = added.flatMap(({ line, name }) =>
    line.base_schedule_id === null ? [] : [{ id: line.base_schedule_id, name }]
  )
  if (formulas.length === 0) {
    return []
  }
  const service = container.resolve<PricingScheduleModuleService>(
    PRICING_SCHEDULE_MODULE
  )
  const bases = await service.listB2bPricingSchedules(
    { id: formulas.map(({ id }) => id), currency_code: schedule.currency_code },
    { select: ["id", "office_id"], take: null }
  )
  const fitting = new Set(
    bases
      .filter(
        ({ office_id }) =>
          office_id === null || office_id === schedule.office_id
      )
      .map(({ id }) => id)
  )
  const foreign = formulas.filter(({ id }) => !fitting.has(id))
  if (foreign.length > 0) {
    return foreign.map(({ id, name }) =>
      pricingScheduleErrors.baseForeign(name, id)
    )
  }
  return await refuseCircle(service, schedule, [...fitting])
}

async function refuseCircle(
  service: PricingScheduleModuleService,
  schedule: Schedule,
  newBases: string[]
): Promise<CatalogueError[]> {
  const lines = await service.listB2bPricingScheduleLines(
    { base: "schedule" },
    { select: ["schedule_id", "base_schedule_id"], take: null }
  )
  const bases = new Map<string, string[]>()
  const add = (id: string, base: string) =>
    bases.set(id, [...new Set([...(bases.get(id) ?? []), base])])
  for (const { schedule_id, base_schedule_id } of lines) {
    add(schedule_id, base_schedule_id ?? "")
  }
  newBases.forEach((base) => add(schedule.id, base))
  const way = findCircle(schedule.id, bases)
  if (!way) {
    return []
  }
  const named = await service.listB2bPricingSchedules(
    { id: way },
    { select: ["id", "code"], take: null }
  )
  const codes = new Map(named.map(({ id, code }) => [id, code]))
  return [pricingScheduleErrors.circle(way.map((id) => codes.get(id) ?? id))]
}
