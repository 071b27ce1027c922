import type { MedusaContainer } from "@medusajs/framework/types"
import { headerOf } from "../../../modules/import"
import {
  PRICING_SCHEDULE_MODULE,
  type PricingScheduleModuleService,
} from "../../../modules/pricing-schedule"
import { writeTextRow } from "../../../utils/csv"

const ROWS_AT_ONCE = 500

/** The refused rows of a file: the line, what is the matter, and the row as it came. */
export async function* priceImportErrorFile(
  scope: MedusaContainer,
  id: string
): AsyncGenerator<string> {
  const service = scope.resolve<PricingScheduleModuleService>(
    PRICING_SCHEDULE_MODULE
  )
  const first = await service.priceFileChunk(id, 0)
  const header = first === null ? [] : headerOf(first)
  yield writeTextRow(["line", "key", "message", ...header])
  for (let after = 0; ;) {
    const rows = await service.priceImportRefusals(id, {
      after,
      limit: ROWS_AT_ONCE,
    })
    if (rows.length > 0) {
      yield rows
        .map(({ line, entity_key: key, message, cells }) =>
          writeTextRow([String(line), key, message, ...cells])
        )
        .join("")
    }
    const last = rows.at(-1)
    if (!last || rows.length < ROWS_AT_ONCE) {
      return
    }
    after = last.line
  }
}
