import type { MedusaContainer } from "@medusajs/framework/types"
import { IMPORT_KINDS } from "../../../modules/import"
import {
  PRICING_SCHEDULE_MODULE,
  type ExportedRow,
  type PricingExport,
  type PricingScheduleModuleService,
} from "../../../modules/pricing-schedule"
import { writeTextRow } from "../../../utils/csv"

const ROWS_AT_ONCE = 1000

/** All rows of a kind as CSV in parts; an import of it changes nothing. */
export async function* exportFile(
  scope: MedusaContainer,
  kind: PricingExport
): AsyncGenerator<string> {
  const service = scope.resolve<PricingScheduleModuleService>(
    PRICING_SCHEDULE_MODULE
  )
  const columns = Object.keys(IMPORT_KINDS[kind].columns)
  yield writeTextRow(columns)
  for (let after: string[] | null = null; ;) {
    const rows: ExportedRow[] = await service.exportFile(kind, {
      after,
      limit: ROWS_AT_ONCE,
    })
    if (rows.length > 0) {
      yield rows
        .map(({ cells }) =>
          writeTextRow(columns.map((column) => cells[column] ?? ""))
        )
        .join("")
    }
    after = rows.at(-1)?.at ?? null
    if (rows.length < ROWS_AT_ONCE) {
      return
    }
  }
}
