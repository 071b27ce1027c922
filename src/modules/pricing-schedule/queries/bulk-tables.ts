import type { BulkFields, BulkTable } from "../../../utils/bulk/bulk-table"
import { refuseDays } from "../domain/days"

function refuseFrom(from: string, to: string) {
  return (fields: BulkFields): string | null => {
    const [first, last] = [fields[from], fields[to]].map((day) =>
      typeof day === "string" ? day : null
    )
    return refuseDays(first ?? null, last ?? null)?.message ?? null
  }
}

/** The tables of this module that an import writes, by what a row is called. */
export const PRICING_BULK_TABLES = {
  pricing_schedule: {
    table: "b2b_pricing_schedule",
    key: ["code"],
    columns: {
      code: "text",
      name: "text",
      description: "text",
      office_id: "text",
      currency_code: "text",
      status: "text",
      effective_from: "text",
      effective_to: "text",
      net: "boolean",
    },
    refuse: refuseFrom("effective_from", "effective_to"),
    used_by: [
      { table: "b2b_pricing_schedule_line", column: "schedule_id" },
      { table: "b2b_pricing_schedule_line", column: "base_schedule_id" },
      { table: "b2b_pricing_schedule_assignment", column: "schedule_id" },
    ],
  },
  schedule_assignment: {
    table: "b2b_pricing_schedule_assignment",
    key: ["schedule_id", "target_type", "target_id"],
    columns: {
      schedule_id: "text",
      target_type: "text",
      target_id: "text",
      starts_on: "text",
      ends_on: "text",
      own_orders_only: "boolean",
    },
    references: { schedule_id: "b2b_pricing_schedule" },
    refuse: refuseFrom("starts_on", "ends_on"),
    used_by: [],
  },
  variant_cost: {
    table: "b2b_variant_cost",
    key: ["variant_id", "currency_code"],
    columns: { variant_id: "text", currency_code: "text", amount: "money" },
    used_by: [],
  },
} as const satisfies Record<string, BulkTable>

export type PricingBulkEntity = keyof typeof PRICING_BULK_TABLES
