import { clx } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Link } from "react-router-dom"
import type { Page } from "../answers"
import { ItemList, type ItemListProps } from "./item-list"

export type Column<Row> = {
  label: string
  cell: (row: Row) => ReactNode
  /** Numbers stand at the end. */
  end?: boolean
}

type ListProps<Answer extends Page, Row> = Omit<
  ItemListProps<Answer, Row>,
  "row" | "head"
> & {
  /** The first names the row; on a phone the others stand below it. */
  columns: Column<Row>[]
  /** Where a touch on a row leads. */
  to?: (row: Row) => string
  /** What can be done with a row, at its end. */
  actions?: (row: Row) => ReactNode
  /** Many columns: cards on a tablet, too. */
  wide?: boolean
}

/** From tablets on, or from desks on: whole words, since Tailwind looks for them. */
const TABLE = {
  tablet: {
    head: "md:flex",
    row: "md:flex-row md:items-center",
    label: "md:sr-only",
    first: "md:flex-[2]",
    other: "md:flex-1",
    end: "md:justify-end md:text-right",
    actions: "md:w-32",
  },
  desk: {
    head: "xl:flex",
    row: "md:grid md:grid-cols-3 xl:flex xl:flex-row xl:items-center",
    label: "xl:sr-only",
    first: "md:col-span-3 xl:flex-[1.5]",
    other: "xl:flex-1",
    end: "xl:justify-end xl:text-right",
    actions: "xl:w-32",
  },
} as const

type Table = (typeof TABLE)[keyof typeof TABLE]

/** A declared list: cards on a phone, lines under headings where there is room. */
export function List<Answer extends Page, Row>({
  columns,
  to,
  actions,
  wide,
  ...list
}: ListProps<Answer, Row>) {
  const table = TABLE[wide ? "desk" : "tablet"]
  return (
    <ItemList
      {...list}
      head={
        <div
          aria-hidden
          className={clx(
            "txt-compact-small-plus text-ui-fg-subtle hidden gap-x-4 border-b px-4 py-2",
            table.head
          )}
        >
          {columns.map((column, index) => (
            <span
              key={column.label}
              className={cellClass(column, index, table)}
            >
              {column.label}
            </span>
          ))}
          {actions && <span className="w-32 shrink-0" />}
        </div>
      }
      row={(row) => (
        <Line
          row={row}
          columns={columns}
          table={table}
          {...(to ? { to } : {})}
          {...(actions ? { actions } : {})}
        />
      )}
    />
  )
}

type LineProps<Row> = Pick<
  ListProps<Page, Row>,
  "columns" | "to" | "actions"
> & { row: Row; table: Table }

function Line<Row>({ row, columns, to, actions, table }: LineProps<Row>) {
  const [first, ...others] = columns
  const cells = (
    <div
      className={clx(
        "flex min-w-0 flex-1 flex-col gap-x-4 gap-y-1 py-3",
        table.row
      )}
    >
      {first && (
        <div className={clx("txt-medium-plus", cellClass(first, 0, table))}>
          {first.cell(row)}
        </div>
      )}
      {others.map((column, index) => (
        <div
          key={column.label}
          className={clx(
            "txt-small text-ui-fg-subtle flex gap-x-2",
            cellClass(column, index + 1, table)
          )}
        >
          <span className={table.label}>{column.label}: </span>
          <span className="min-w-0 break-words">{column.cell(row)}</span>
        </div>
      ))}
    </div>
  )
  return (
    <div className="flex min-h-11 items-center gap-x-4">
      {to ? (
        <Link to={to(row)} className="flex min-w-0 flex-1">
          {cells}
        </Link>
      ) : (
        cells
      )}
      {actions && (
        <div className={clx("flex shrink-0 justify-end gap-2", table.actions)}>
          {actions(row)}
        </div>
      )}
    </div>
  )
}

function cellClass<Row>(
  column: Column<Row>,
  index: number,
  table: Table
): string {
  return clx(
    "min-w-0",
    index === 0 ? table.first : table.other,
    column.end && table.end
  )
}
