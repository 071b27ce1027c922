/** A row of a page that also says how many there are on all pages. */
export type Counted<Row> = Row & { count: string }

/** Takes the count out of the rows of `count(*) OVER ()`; of no rows it is 0. */
export function countedRows<Row extends object>(
  counted: Counted<Row>[]
): { rows: Row[]; count: number } {
  const count = Number(counted[0]?.count ?? 0)
  const rows = counted.map((row): Row => {
    const rest: Row & { count?: string } = { ...row }
    delete rest.count
    return rest
  })
  return { rows, count }
}
