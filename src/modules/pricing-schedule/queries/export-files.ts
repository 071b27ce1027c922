import type { Connection } from "../../../utils/connection"

/** A row of a file that can be imported; `at` is where the next page goes on. */
export type ExportedRow = { at: string[]; cells: Record<string, string | null> }

export type ExportPage = { after: string[] | null; limit: number }

type Source = {
  /** Columns of the file with their expressions. */
  cells: Record<string, string>
  from: string
  where: string
  /** Columns of an index that no two rows share. */
  order: readonly string[]
}

/** What a name in a file finds again; an id stands for other names. */
const nameOrId = (row: string, name: string): string =>
  `CASE WHEN ${row}.${name} = btrim(${row}.${name}) AND ${row}.${name} <> ''
     AND length(${row}.${name}) <= 200 THEN ${row}.${name} END`

const SOURCES = {
  pricing_schedules: {
    cells: {
      code: "schedule.code",
      name: "schedule.name",
      description: "schedule.description",
      office: "office.code",
      currency: "schedule.currency_code",
      status: "schedule.status",
      effective_from: "schedule.effective_from",
      effective_to: "schedule.effective_to",
      net: "CASE WHEN schedule.net THEN 'yes' ELSE 'no' END",
    },
    from: `b2b_pricing_schedule schedule
      LEFT JOIN b2b_sales_office office ON office.id = schedule.office_id`,
    where: "schedule.deleted_at IS NULL",
    order: ["schedule.code"],
  },
  schedule_assignments: {
    cells: {
      schedule: "schedule.code",
      target_type: "assignment.target_type",
      company: "company.handle",
      account: "account.number",
      office: "office.code",
      ship_to: "coalesce(ship_to.code, ship_to.id)",
      price_group: `coalesce(${nameOrId("price_group", "name")}, price_group.id)`,
      sales_rep: `CASE WHEN assignment.target_type = 'sales_rep' THEN assignment.target_id END`,
      starts_on: "assignment.starts_on",
      ends_on: "assignment.ends_on",
      own_orders_only:
        "CASE WHEN assignment.own_orders_only THEN 'yes' ELSE 'no' END",
    },
    // An account without a customer number is named by its company.
    from: `b2b_pricing_schedule_assignment assignment
      JOIN b2b_pricing_schedule schedule
        ON schedule.id = assignment.schedule_id AND schedule.deleted_at IS NULL
      LEFT JOIN b2b_account account
        ON assignment.target_type = 'account' AND account.id = assignment.target_id
        AND account.deleted_at IS NULL
      LEFT JOIN b2b_sales_office office ON office.id = account.office_id
      LEFT JOIN b2b_ship_to ship_to
        ON assignment.target_type = 'ship_to' AND ship_to.id = assignment.target_id
        AND ship_to.deleted_at IS NULL
      LEFT JOIN customer_group price_group
        ON assignment.target_type = 'price_group' AND price_group.id = assignment.target_id
        AND price_group.deleted_at IS NULL
      LEFT JOIN b2b_company company
        ON company.deleted_at IS NULL AND company.id = CASE
          WHEN assignment.target_type = 'company' THEN assignment.target_id
          WHEN account.number IS NULL THEN coalesce(ship_to.company_id, account.company_id)
        END`,
    where: `assignment.deleted_at IS NULL
      AND (assignment.target_type IN ('sales_rep', 'everyone')
        OR coalesce(account.number, company.handle, price_group.id) IS NOT NULL)`,
    order: [
      "assignment.schedule_id",
      "assignment.target_type",
      "assignment.target_id",
    ],
  },
  variant_costs: {
    cells: {
      sku: nameOrId("variant", "sku"),
      variant: `CASE WHEN ${nameOrId("variant", "sku")} IS NULL THEN variant.id END`,
      currency: "cost.currency_code",
      amount: "CAST(trim_scale(cost.amount) AS text)",
    },
    from: `b2b_variant_cost cost
      JOIN product_variant variant
        ON variant.id = cost.variant_id AND variant.deleted_at IS NULL`,
    where: "cost.deleted_at IS NULL",
    order: ["cost.variant_id", "cost.currency_code"],
  },
} as const satisfies Record<string, Source>

export type PricingExport = keyof typeof SOURCES

export const PRICING_EXPORTS = Object.keys(SOURCES) as [
  PricingExport,
  ...PricingExport[],
]

/**
 * The next rows of a file, in the order of an index. What names something that is gone
 * prices nothing, and is left out.
 */
export async function exportFile(
  connection: Connection,
  file: PricingExport,
  { after, limit }: ExportPage
): Promise<ExportedRow[]> {
  const { cells, from, where, order }: Source = SOURCES[file]
  const key = order.join(", ")
  const fields = Object.entries(cells).map(
    ([name, expression]) => `'${name}', ${expression}`
  )
  const { rows } = await connection.raw<{ rows: ExportedRow[] }>(
    `SELECT jsonb_build_array(${key}) AS at, jsonb_build_object(${fields.join(", ")}) AS cells
     FROM ${from} WHERE ${where}
     ${after ? `AND (${key}) > (${after.map((_value, index) => `:after_${String(index)}`).join(", ")})` : ""}
     ORDER BY ${key} LIMIT :limit`,
    {
      limit,
      ...Object.fromEntries(
        (after ?? []).map((value, index) => [`after_${String(index)}`, value])
      ),
    }
  )
  return rows
}
