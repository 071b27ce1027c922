import type { BulkTable } from "../../../utils/bulk/bulk-table"

/** The tables of this module that an import writes, by what a row is called. */
export const TRADE_BULK_TABLES = {
  account: {
    table: "b2b_account",
    key: ["company_id", "office_id"],
    columns: { company_id: "text", office_id: "text", number: "text" },
    references: { office_id: "b2b_sales_office" },
    used_by: [
      { table: "b2b_order_header", column: "account_id" },
      { table: "b2b_application", column: "account_id" },
      { table: "b2b_part_number", column: "account_id" },
    ],
  },
  order_header: {
    table: "b2b_order_header",
    key: ["order_id"],
    columns: {
      order_id: "text",
      account_id: "text",
      company_id: "text",
      office_id: "text",
      member_id: "text",
      customer_id: "text",
      channel: "text",
      display_id: "integer",
      currency_code: "text",
      net_total: "money",
      tax_total: "money",
      total: "money",
      cancelled_at: "instant",
      placed_at: "instant",
      captured_at: "instant",
    },
    references: { account_id: "b2b_account" },
    used_by: [],
  },
  selling_unit: {
    table: "b2b_selling_unit",
    key: ["variant_id", "code"],
    columns: {
      variant_id: "text",
      code: "text",
      name: "text",
      content: "money",
      minimum: "money",
      multiple: "money",
      is_base: "boolean",
      is_priced: "boolean",
      is_default: "boolean",
      orderable: "boolean",
    },
    used_by: [],
  },
  part_number: {
    table: "b2b_part_number",
    key: ["account_id", "variant_id"],
    columns: { account_id: "text", variant_id: "text", number: "text" },
    references: { account_id: "b2b_account" },
    used_by: [],
  },
} as const satisfies Record<string, BulkTable>

export type TradeBulkEntity = keyof typeof TRADE_BULK_TABLES

/** Columns by which this module's rows point to rows of the company module. */
export const COMPANY_POINTERS = {
  company: [
    { table: "b2b_account", column: "company_id" },
    { table: "b2b_application", column: "company_id" },
    { table: "b2b_order_header", column: "company_id" },
  ],
  member: [{ table: "b2b_order_header", column: "member_id" }],
  ship_to: [{ table: "b2b_order_header", column: "ship_to_id" }],
  project: [{ table: "b2b_order_header", column: "project_id" }],
  ship_to_access: [],
} as const
