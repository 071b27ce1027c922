import { Table, Text } from "@medusajs/ui"
import type { Column } from "./list-table"

type PlainTableProps<Row> = {
  columns: Column<Row>[]
  rows: Row[]
  rowId: (row: Row) => string
  empty: string
}

/** A short table without search or pages. */
export function PlainTable<Row>({
  columns,
  rows,
  rowId,
  empty,
}: PlainTableProps<Row>) {
  if (rows.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle px-6 py-4">
        {empty}
      </Text>
    )
  }
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            {columns.map((column) => (
              <Table.HeaderCell key={column.id} className={alignment(column)}>
                {column.label}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rows.map((row) => (
            <Table.Row key={rowId(row)}>
              {columns.map((column) => (
                <Table.Cell key={column.id} className={alignment(column)}>
                  {column.cell(row)}
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

function alignment(column: { align?: "left" | "right" }): string {
  return column.align === "right" ? "text-right" : "text-left"
}
