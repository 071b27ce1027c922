/** Whom an assignment can be for, and the columns that name him; `?` may be empty. */
const TARGET_CELLS: Record<string, readonly (readonly string[])[]> = {
  ship_to: [
    ["ship_to", "company"],
    ["ship_to", "account", "office?"],
  ],
  account: [
    ["account", "office?"],
    ["company", "office?"],
  ],
  company: [["company"]],
  sales_rep: [["sales_rep"]],
  price_group: [["price_group"]],
  everyone: [[]],
}

const COLUMNS = [
  "company",
  "account",
  "office",
  "ship_to",
  "price_group",
  "sales_rep",
]

/**
 * What is wrong with the cells that name whom an assignment is for; null: nothing.
 * @param isFilled whether a column's cell holds anything
 */
export function refuseTargetCells(
  targetType: string,
  isFilled: (column: string) => boolean
): string | null {
  const ways = TARGET_CELLS[targetType] ?? []
  const fits = ways.some((way) =>
    COLUMNS.every((column) =>
      way.includes(`${column}?`)
        ? true
        : isFilled(column) === way.includes(column)
    )
  )
  if (fits) {
    return null
  }
  const needed = ways
    .map((way) => way.filter((column) => !column.endsWith("?")).join(" and "))
    .join(", or ")
  return `target_type ${targetType} needs ${needed || "none"} of ${COLUMNS.join(", ")}, and the others empty`
}
