import {
  ActionMenu,
  DataTable,
  type Action,
} from "@medusajs/dashboard/components"
import { useQueryParams } from "@medusajs/dashboard/hooks"
import {
  Container,
  createDataTableColumnHelper,
  Heading,
  type DataTableFilter,
} from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { AdminPage } from "../../api/admin/b2b/types"
import { usePage, type PageQuery } from "../hooks/use-page"
import { Failure } from "./failure"
import { useStepBack } from "./use-step-back"

/** One column; `id` is also what the server sorts by where `sortable`. */
export type Column<Row> = {
  id: string
  label: string
  cell: (row: Row) => ReactNode
  sortable?: boolean
  align?: "left" | "right"
  /** In pixels; the other columns share what is left. */
  size?: number
}

/** What can be done with a row; an empty list shows no menu. */
export type RowActions<Row> = (row: Row) => Action[]

type ListTableProps<Answer extends AdminPage, Row> = {
  title: string
  subtitle?: string
  level?: "h1" | "h2"
  /** e.g. `/admin/b2b/companies` */
  path: string
  /** Asked for beside what stands in the address bar. */
  query?: PageQuery
  rows: (answer: Answer) => Row[]
  rowId: (row: Row) => string
  columns: Column<Row>[]
  filters?: DataTableFilter[]
  /** Buttons above the list. */
  buttons?: { label: string; onClick: () => void }[]
  actions?: RowActions<Row>
  searchable?: boolean
  /** Where a click on a row leads. */
  href?: (row: Row) => string
  /** Keeps the query of several lists on one page apart. */
  prefix?: string
  pageSize?: number
  empty: { heading: string; description: string }
}

/** The filter's values as they stand in the address bar. */
function filterValue(text: string | undefined): string | string[] | undefined {
  if (text === undefined) {
    return undefined
  }
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value.map(String) : String(value)
  } catch {
    return text
  }
}

/** A searchable, paged list; its query lives in the address bar. */
export function ListTable<Answer extends AdminPage, Row>({
  title,
  subtitle,
  level = "h2",
  path,
  query,
  rows,
  rowId,
  columns,
  filters = [],
  buttons = [],
  actions,
  searchable = true,
  href,
  prefix,
  pageSize = 20,
  empty,
}: ListTableProps<Answer, Row>) {
  const { t } = useTranslation("b2b")
  const filterIds = filters.map((filter) => filter.id)
  const asked = useQueryParams(["q", "order", "offset", ...filterIds], prefix)
  const page = usePage<Answer>(path, {
    q: asked.q,
    order: asked.order,
    offset: asked.offset,
    limit: pageSize,
    ...query,
    ...Object.fromEntries(filterIds.map((id) => [id, filterValue(asked[id])])),
  })
  useStepBack(page.data, prefix)

  if (page.isError) {
    return (
      <Container className="divide-y p-0">
        <Heading level={level} className="px-6 py-4">
          {title}
        </Heading>
        <Failure
          message={page.error.message}
          onTryAgain={() => void page.refetch()}
        />
      </Container>
    )
  }

  const helper = createDataTableColumnHelper<Row>()
  return (
    <Container className="p-0">
      <DataTable
        heading={title}
        headingLevel={level}
        data={page.data ? rows(page.data) : []}
        rowCount={page.data?.count ?? 0}
        isLoading={page.isPending}
        getRowId={rowId}
        columns={[
          ...columns.map((column) =>
            helper.accessor((row: Row) => row, {
              id: column.id,
              header: column.label,
              cell: ({ row }) => column.cell(row.original),
              enableSorting: column.sortable ?? false,
              sortLabel: column.label,
              align: column.align ?? "left",
              ...(column.size ? { size: column.size } : {}),
            })
          ),
          ...(actions
            ? [
                helper.display({
                  id: "action",
                  header: "",
                  size: 48,
                  cell: ({ row }) => <Menu actions={actions(row.original)} />,
                }),
              ]
            : []),
        ]}
        filters={filters}
        enableSearch={searchable}
        actions={buttons}
        {...(subtitle ? { subHeading: subtitle } : {})}
        pageSize={pageSize}
        layout="auto"
        emptyState={{
          empty,
          filtered: {
            heading: t("list.nothingFound"),
            description: t("list.nothingFoundHint"),
          },
        }}
        {...(href ? { rowHref: (row: Row) => href(ownRow(row)) } : {})}
        {...(prefix ? { prefix } : {})}
      />
    </Container>
  )
}

/** At a click the dashboard hands over a row of its own that holds ours. */
function ownRow<Row>(row: Row): Row {
  // Its types say that it is ours.
  const { original } = row as { original?: Row }
  return original ?? row
}

/** A row's menu; a click on it is no click on the row. */
function Menu({ actions }: { actions: Action[] }) {
  if (actions.length === 0) {
    return null
  }
  return (
    <div
      className="flex justify-end"
      onClick={(event) => {
        event.stopPropagation()
      }}
    >
      <ActionMenu groups={[{ actions }]} />
    </div>
  )
}
