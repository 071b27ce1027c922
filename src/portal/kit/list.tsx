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
}

/** A declared list: cards on a phone, lines under headings where there is room. */
export function List<Answer extends Page, Row>({
  columns,
  to,
  actions,
  ...list
}: ListProps<Answer, Row>) {
  return (
    <ItemList
      {...list}
      head={
        <div
          aria-hidden
          className="txt-compact-small-plus text-ui-fg-subtle hidden gap-x-4 border-b px-4 py-2 md:flex"
        >
          {columns.map((column, index) => (
            <span key={column.label} className={cellClass(column, index)}>
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
> & { row: Row }

function Line<Row>({ row, columns, to, actions }: LineProps<Row>) {
  const [first, ...others] = columns
  const cells = (
    <div className="flex min-w-0 flex-1 flex-col gap-x-4 gap-y-1 py-3 md:flex-row md:items-center">
      {first && (
        <div className={clx("txt-medium-plus", cellClass(first, 0))}>
          {first.cell(row)}
        </div>
      )}
      {others.map((column, index) => (
        <div
          key={column.label}
          className={clx(
            "txt-small text-ui-fg-subtle flex gap-x-2",
            cellClass(column, index + 1)
          )}
        >
          <span className="md:sr-only">{column.label}: </span>
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
        <div className="flex shrink-0 justify-end gap-2 md:w-32">
          {actions(row)}
        </div>
      )}
    </div>
  )
}

function cellClass<Row>(column: Column<Row>, index: number): string {
  return clx(
    "min-w-0",
    index === 0 ? "md:flex-[2]" : "md:flex-1",
    column.end && "md:justify-end md:text-right"
  )
}
