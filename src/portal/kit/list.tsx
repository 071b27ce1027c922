import { MagnifyingGlass } from "@medusajs/icons"
import { clx, Input } from "@medusajs/ui"
import { useEffect, useState, type ReactNode } from "react"
import { Link, useSearchParams } from "react-router-dom"
import type { Page } from "../answers"
import { useAnswer } from "../hooks/use-answer"
import type { Query } from "../hooks/use-ask"
import { Answered } from "./answered"
import { Pager } from "./pager"

export type Column<Row> = {
  label: string
  cell: (row: Row) => ReactNode
  /** Numbers stand at the end. */
  end?: boolean
}

type ListProps<Answer extends Page, Row> = {
  /** What the list is of, for those who hear it. */
  label: string
  path: string
  query?: Query
  rows: (answer: Answer) => Row[]
  id: (row: Row) => string
  /** The first names the row; on a phone the others stand below it. */
  columns: Column<Row>[]
  /** Where a touch on a row leads. */
  to?: (row: Row) => string
  /** What can be done with a row, at its end. */
  actions?: (row: Row) => ReactNode
  /** Says what can be searched for; left out: there is no search. */
  search?: string
  /** Beside the search. */
  filters?: ReactNode
  empty: ReactNode
}

const PAGE = 20
/** Long enough that a word is not asked for letter by letter. */
const TYPING_MS = 250

/** A declared list of one path: search, pages, rows. Its state is in the address. */
export function List<Answer extends Page, Row>({
  path,
  query = {},
  rows,
  search,
  filters,
  empty,
  ...table
}: ListProps<Answer, Row>) {
  const [params, setParams] = useSearchParams()
  const q = params.get("q") ?? ""
  const offset = (Math.max(1, Number(params.get("page") ?? 1)) - 1) * PAGE
  const answer = useAnswer<Answer>(
    path,
    { ...query, ...(q ? { q } : {}), limit: PAGE, offset },
    { keep: true }
  )
  const change = (name: string, value: string) => {
    setParams(
      (now) => {
        const next = new URLSearchParams(now)
        if (value) {
          next.set(name, value)
        } else {
          next.delete(name)
        }
        if (name !== "page") {
          next.delete("page")
        }
        return next
      },
      { replace: true }
    )
  }

  return (
    <div className="flex flex-col gap-y-3">
      {(search !== undefined || filters !== undefined) && (
        <div className="flex flex-wrap gap-2 px-4 pt-4">
          {search !== undefined && (
            <Search
              label={search}
              value={q}
              onChange={(text) => {
                change("q", text)
              }}
            />
          )}
          {filters}
        </div>
      )}
      <Answered query={answer}>
        {(data) => {
          const found = rows(data)
          return found.length === 0 ? (
            empty
          ) : (
            <>
              <Rows rows={found} {...table} />
              <Pager
                page={data}
                onPage={(page) => {
                  change("page", page > 1 ? String(page) : "")
                }}
              />
            </>
          )
        }}
      </Answered>
    </div>
  )
}

type SearchProps = {
  label: string
  value: string
  onChange: (text: string) => void
}

export function Search({ label, value, onChange }: SearchProps) {
  const [typed, setTyped] = useState(value)
  useEffect(() => {
    if (typed === value) {
      return undefined
    }
    const timer = setTimeout(() => {
      onChange(typed)
    }, TYPING_MS)
    return () => {
      clearTimeout(timer)
    }
  })
  return (
    <div className="relative min-w-48 flex-1">
      <MagnifyingGlass
        aria-hidden
        className="text-ui-fg-muted pointer-events-none absolute left-3 top-3.5 z-10"
      />
      <Input
        type="search"
        aria-label={label}
        placeholder={label}
        className="min-h-11 pl-9"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
        }}
      />
    </div>
  )
}

type RowsProps<Row> = Pick<
  ListProps<Page, Row>,
  "label" | "id" | "columns" | "to" | "actions"
> & { rows: Row[] }

/** Cards on a phone, lines under headings where there is room. */
export function Rows<Row>({
  label,
  rows,
  id,
  columns,
  to,
  actions,
}: RowsProps<Row>) {
  const [first, ...others] = columns
  return (
    <div>
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
      <ul aria-label={label} className="divide-y">
        {rows.map((row) => {
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
                  <span className="min-w-0 break-words">
                    {column.cell(row)}
                  </span>
                </div>
              ))}
            </div>
          )
          return (
            <li
              key={id(row)}
              className="hover:bg-ui-bg-base-hover flex min-h-11 items-center gap-x-4 px-4"
            >
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
            </li>
          )
        })}
      </ul>
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
