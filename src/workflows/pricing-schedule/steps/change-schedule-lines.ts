import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  PRICING_SCHEDULE_MODULE,
  pricingScheduleErrors,
  type LineInput,
  type PricingScheduleModuleService,
} from "../../../modules/pricing-schedule"
import { toMedusaError } from "../../../utils/catalogue-error"
import type { Actor } from "../../audit/actor"
import { auditLineOf } from "../audit-line"
import { compileSchedules } from "../compile/compile-schedules"
import { checkLines } from "../lines/check-lines"

type Input = {
  schedule_id: string
  /**
   * New lines, or other values of lines with the same target, unit and quantity. With an
   * id it is what that line becomes, which may not be what another line is.
   */
  lines: (LineInput & { id?: string | undefined })[]
  /** Ids of lines that go. */
  remove: string[]
  actor: Actor
}

const changeScheduleLinesStepId = "b2b-change-schedule-lines-step"

/**
 * Writes lines of a schedule, all or none; undone by writing back what they were.
 * @throws MedusaError the first refusal of the catalogue
 */
export const changeScheduleLinesStep = createStep(
  changeScheduleLinesStepId,
  async ({ schedule_id, lines, remove, actor }: Input, { container }) => {
    const service = container.resolve<PricingScheduleModuleService>(
      PRICING_SCHEDULE_MODULE
    )
    const [schedule] = await service.listB2bPricingSchedules({
      id: schedule_id,
    })
    if (!schedule) {
      throw toMedusaError(pricingScheduleErrors.scheduleNotFound(schedule_id))
    }
    const named = [...remove, ...lines.flatMap(({ id }) => id ?? [])]
    const existing = await service.listB2bPricingScheduleLines(
      {
        schedule_id,
        $or: [
          { id: named },
          { target_id: lines.map(({ target_id }) => target_id) },
        ],
      },
      { take: null }
    )
    const gone = new Set(remove)
    const unknown = named.find((id) => !existing.some((row) => row.id === id))
    if (unknown !== undefined) {
      throw toMedusaError(pricingScheduleErrors.lineNotFound(unknown))
    }
    const kept = existing.filter(({ id }) => !gone.has(id))
    const keys = new Map(kept.map((row) => [keyOf(row), row.id]))
    const written = lines.map((line, index) => ({
      line,
      name: `line ${String(index + 1)}`,
      replaces: line.id ?? keys.get(keyOf(line)),
    }))
    const replaced = new Set(written.flatMap(({ replaces }) => replaces ?? []))
    const staying = kept
      .filter(({ id }) => !replaced.has(id))
      .map((line) => ({ line, name: `line ${line.id}` }))
    const [refusal] = await checkLines(container, schedule, written, staying)
    if (refusal) {
      throw toMedusaError(refusal)
    }
    const before = existing.filter(({ id }) => gone.has(id) || replaced.has(id))
    const created = await service.replaceLines(schedule_id, {
      remove: before.map(({ id }) => id),
      add: lines,
    })
    const variants = variantsOnly([...lines, ...before])
    return new StepResponse(
      {
        id: schedule_id,
        variant_ids: variants,
        event: { id: schedule_id, changed: lines.length + remove.length },
        audit: [
          auditLineOf(schedule, actor, "lines_changed", {
            after: { written: lines.length, removed: remove.length },
          }),
        ],
      },
      { schedule_id, remove: created, add: before, variants }
    )
  },
  async (undo, { container }) => {
    if (undo) {
      await container
        .resolve<PricingScheduleModuleService>(PRICING_SCHEDULE_MODULE)
        .replaceLines(undo.schedule_id, undo)
      await compileSchedules(container, [undo.schedule_id], undo.variants)
    }
  }
)

function keyOf(line: LineInput): string {
  const { target_type, target_id, unit_code, from_quantity } = line
  return [target_type, target_id, unit_code, Number(from_quantity)].join("|")
}

/** The variants concerned; undefined where more than named ones are. */
function variantsOnly(lines: LineInput[]): string[] | undefined {
  return lines.every(({ target_type }) => target_type === "variant")
    ? [...new Set(lines.map(({ target_id }) => target_id))]
    : undefined
}
