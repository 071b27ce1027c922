import { chosenId } from "../../../modules/import"
import { refuseDays } from "../../../modules/pricing-schedule"
import type { BulkRow } from "../../../utils/bulk/bulk-table"
import { findRowsOf } from "../apply/bulk-rows"
import {
  flagOf,
  plainFields,
  textOf,
  type Planner,
  type ReadableRow,
} from "./plan"
import { salesOfficeNamed, type OfficeNamed } from "./sales-offices"

type Place =
  { office_id: string | null; currency_code: string } | { refusal: string }

/** The office and currency of a new schedule. */
function placeOf({ values }: ReadableRow, officeNamed: OfficeNamed): Place {
  const [name, currency] = [
    textOf(values, "office"),
    textOf(values, "currency"),
  ]
  if (name === "") {
    return currency === ""
      ? { refusal: "needs a currency, or an office whose currency it has" }
      : { office_id: null, currency_code: currency }
  }
  const office = officeNamed(name)
  if ("refusal" in office) {
    return office
  }
  const own = office.currency_code.toLowerCase()
  return currency === "" || currency === own
    ? { office_id: office.id, currency_code: own }
    : {
        refusal: `its sales office sells in ${own.toUpperCase()}, and not in ${currency.toUpperCase()}`,
      }
}

/** An office and a currency stay what they are: prices were agreed there and in it. */
function placeMoved(
  { values }: ReadableRow,
  { fields }: BulkRow,
  officeNamed: OfficeNamed
): string | null {
  const currency = textOf(values, "currency")
  if (currency !== "" && currency !== fields.currency_code) {
    return `the schedule is in ${String(fields.currency_code).toUpperCase()}, and that stays so`
  }
  if (values.office === undefined) {
    return null
  }
  const name = textOf(values, "office")
  const office = name === "" ? { id: null } : officeNamed(name)
  if ("refusal" in office) {
    return office.refusal
  }
  return office.id === fields.office_id
    ? null
    : "the schedule is another sales office's, and stays so"
}

/** Schedules without their prices and without those who get them. */
export const planPricingSchedules: Planner = async (
  { scope, batchId },
  rows
) => {
  const [officeNamed, saved] = await Promise.all([
    salesOfficeNamed(scope, { closed: true }),
    findRowsOf(
      scope,
      "pricing_schedule",
      rows.map(({ values }) => ({ code: textOf(values, "code") }))
    ),
  ])
  return rows.map((row, index) => {
    const { line, key, values } = row
    const common = {
      line,
      entity: "pricing_schedule" as const,
      entity_key: key,
    }
    const existing = saved[index] ?? null
    const fields = {
      ...plainFields(values, ["office", "currency", "net"]),
      ...flagOf(values, "net"),
    }
    const place = existing ? null : placeOf(row, officeNamed)
    const refusal =
      place && "refusal" in place
        ? place.refusal
        : existing && placeMoved(row, existing, officeNamed)
    if (typeof refusal === "string") {
      return { ...common, refusal }
    }
    const whole = { ...existing?.fields, ...fields }
    const reversed = refuseDays(
      textOf(whole, "effective_from") || null,
      textOf(whole, "effective_to") || null
    )
    if (reversed) {
      return { ...common, refusal: reversed.message }
    }
    return {
      ...common,
      new_id: chosenId("psch", batchId, textOf(values, "code")),
      fields,
      initial: {
        description: null,
        status: "draft",
        effective_from: null,
        effective_to: null,
        net: false,
        ...place,
      },
    }
  })
}
