import type { MedusaContainer } from "@medusajs/framework/types"
import {
  PRICING_SCHEDULE_MODULE,
  type ExportedLine,
  type PricingScheduleModuleService,
} from "../../../modules/pricing-schedule"
import { writeRow } from "../../../utils/csv"

const LINES_AT_ONCE = 1000

/** The columns of a file of prices, as the import takes them. */
const COLUMNS = [
  "schedule",
  "sku",
  "variant",
  "category",
  "method",
  "base",
  "base_schedule",
  "value",
  "unit",
  "from_quantity",
  "currency",
] as const satisfies readonly (keyof ExportedLine)[]

/** Two of these are decimals of ours, which no spreadsheet takes for a formula. */
const NUMBERS: readonly string[] = ["value", "from_quantity"]

/**
 * All lines of a schedule, or of every one, as CSV in parts; an import of it changes
 * nothing.
 */
export async function* exportPrices(
  scope: MedusaContainer,
  scheduleId: string | null
): AsyncGenerator<string> {
  const service = scope.resolve<PricingScheduleModuleService>(
    PRICING_SCHEDULE_MODULE
  )
  yield writeRow(COLUMNS.map((value) => ({ value })))
  for (let after: ExportedLine | null = null; ;) {
    const lines: ExportedLine[] = await service.exportLines({
      schedule_id: scheduleId,
      after,
      limit: LINES_AT_ONCE,
    })
    if (lines.length > 0) {
      yield lines.map(rowOf).join("")
    }
    after = lines.at(-1) ?? null
    if (lines.length < LINES_AT_ONCE) {
      return
    }
  }
}

function rowOf(line: ExportedLine): string {
  return writeRow(
    COLUMNS.map((column) =>
      NUMBERS.includes(column)
        ? { value: line[column] }
        : { text: line[column] }
    )
  )
}
