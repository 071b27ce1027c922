import type { ReactNode } from "react"
import { useSearchParams } from "react-router-dom"
import type { Page } from "../answers"
import { useAnswer } from "../hooks/use-answer"
import type { Query } from "../hooks/use-ask"
import { Answered } from "./answered"
import { Pager } from "./pager"
import { Search } from "./search"

export type ItemListProps<Answer extends Page, Row> = {
  /** What the list is of, for those who hear it. */
  label: string
  path: string
  query?: Query
  rows: (answer: Answer) => Row[]
  id: (row: Row) => string
  row: (row: Row) => ReactNode
  /** Above the rows. */
  head?: ReactNode
  /** Says what can be searched for; left out: there is no search. */
  search?: string
  /** Beside the search. */
  filters?: ReactNode
  empty: ReactNode
}

const PAGE = 20

/** A declared list of one path: search, pages, rows. Its state is in the address. */
export function ItemList<Answer extends Page, Row>({
  label,
  path,
  query = {},
  rows,
  id,
  row,
  head,
  search,
  filters,
  empty,
}: ItemListProps<Answer, Row>) {
  const [params, setParams] = useSearchParams()
  const q = params.get("q") ?? ""
  const page = Math.max(1, Math.floor(Number(params.get("page") ?? 1)) || 1)
  const answer = useAnswer<Answer>(
    path,
    { ...query, ...(q ? { q } : {}), limit: PAGE, offset: (page - 1) * PAGE },
    { keep: true }
  )
  const change = (name: "q" | "page", value: string) => {
    setParams(
      (now) => {
        const next = new URLSearchParams(now)
        next.delete("page")
        next.delete(name)
        if (value) {
          next.set(name, value)
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
              {head}
              <ul aria-label={label} className="divide-y">
                {found.map((one) => (
                  <li key={id(one)} className="hover:bg-ui-bg-base-hover px-4">
                    {row(one)}
                  </li>
                ))}
              </ul>
              <Pager
                page={data}
                onPage={(number) => {
                  change("page", number > 1 ? String(number) : "")
                }}
              />
            </>
          )
        }}
      </Answered>
    </div>
  )
}
