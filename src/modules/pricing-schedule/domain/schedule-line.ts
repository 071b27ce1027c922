import { MathBN } from "@medusajs/framework/utils"
import type { BigNumberInput } from "@medusajs/framework/types"
import type { CatalogueError } from "../../../utils/catalogue-error"
import { toBaseQuantity } from "../../../utils/selling-unit"
import { pricingScheduleErrors } from "../errors"
import type { ScheduleLineRow } from "../types"

/** A line as somebody typed it; see the model for what the fields mean. */
export type LineInput = Pick<
  ScheduleLineRow,
  | "target_type"
  | "target_id"
  | "method"
  | "base"
  | "base_schedule_id"
  | "unit_code"
> & { value: string | number; from_quantity: string | number }

/** What a line's unit holds; null where the variant has no such unit. */
export type ContentOf = (line: LineInput) => BigNumberInput | null

/** Above this a price is a slip of the keyboard: nine digits before the point. */
const ABSURD = 1_000_000_000
const MOST_DECIMALS = 10
const MOST_MARKUP = 10_000

/**
 * What is wrong with one line, whatever stands beside it.
 * @param name how the line is called to people: "line 3", "row 17"
 */
export function refuseLine(
  line: LineInput,
  name: string,
  contentOf: ContentOf
): CatalogueError | null {
  const why =
    wrongTarget(line) ?? wrongFormula(line) ?? wrongValue(line) ?? null
  if (why !== null) {
    return pricingScheduleErrors.lineInvalid(name, why)
  }
  const content = contentOf(line)
  if (content === null) {
    return pricingScheduleErrors.unitUnknown(name, line.unit_code)
  }
  return toBaseQuantity(line.from_quantity, { content }) === null
    ? pricingScheduleErrors.quantityNotWhole(name, String(line.from_quantity))
    : null
}

function wrongTarget(line: LineInput): string | null {
  if ((line.target_type === "everything") !== (line.target_id === "")) {
    return "a line for everything names nothing, and every other line names one variant or category"
  }
  return line.target_type !== "variant" && line.unit_code !== ""
    ? "units belong to variants, so a line for a category or everything counts in base units"
    : null
}

function wrongFormula({
  method,
  base,
  base_schedule_id,
  target_type,
}: LineInput): string | null {
  if (method === "price" && target_type !== "variant") {
    return "a price is one variant's; take percent_off, amount_off or markup for a category or everything"
  }
  if ((base === "schedule") !== (base_schedule_id !== null)) {
    return 'base "schedule", and no other, names a base_schedule_id'
  }
  if (method === "markup" ? base !== "cost" : base === "cost") {
    return "a markup, and nothing else, starts from the cost"
  }
  return null
}

function wrongValue({ method, value }: LineInput): string | null {
  const number = MathBN.convert(value)
  if (!number.isFinite() || number.isNegative()) {
    return `the value ${String(value)} is negative or no number`
  }
  if ((number.decimalPlaces() ?? 0) > MOST_DECIMALS) {
    return `the value ${String(value)} has more than ${String(MOST_DECIMALS)} decimals`
  }
  if (method === "percent_off" && number.gt(100)) {
    return `${String(value)} percent off is more than everything`
  }
  if (method === "markup" && number.gt(MOST_MARKUP)) {
    return `a markup of ${String(value)} percent is absurd`
  }
  return number.gte(ABSURD) ? `the value ${String(value)} is absurd` : null
}

/**
 * Lines that price the same goods from the same quantity on, whatever unit they were
 * typed in: which of them counts nobody could say.
 * @param names how each line is called, in the order of the lines
 */
export function refuseOverlaps(
  lines: LineInput[],
  names: string[],
  contentOf: ContentOf
): CatalogueError[] {
  const taken = new Map<string, string>()
  return lines.flatMap((line, index) => {
    const name = names[index] ?? ""
    const quantity = toBaseQuantity(line.from_quantity, {
      content: contentOf(line) ?? 1,
    })
    const key = `${line.target_type}|${line.target_id}|${String(quantity)}`
    const earlier = taken.get(key)
    if (earlier !== undefined) {
      return [
        pricingScheduleErrors.breaksOverlap(name, earlier, String(quantity)),
      ]
    }
    taken.set(key, name)
    return []
  })
}
