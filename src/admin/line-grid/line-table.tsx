import { clx, Table, Text } from "@medusajs/ui"
import { useEffect, useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminSchedule, AdminScheduleLine } from "../answers"
import { Pager } from "../kit/pager"
import { moveBetweenRows } from "./grid-keys"
import { useLineChoices } from "./line-choices"
import { COLUMNS, LineRow } from "./line-row"
import type { LineGrid } from "./use-line-grid"

/** New rows shown at once; a paste may have a thousand. */
const NEW_ROWS = 50

type LineTableProps = {
  schedule: AdminSchedule
  grid: LineGrid
  lines: AdminScheduleLine[]
  isSearch: boolean
  isLoading: boolean
}

const heads: [column: string, className: string][] = [
  ["what", "min-w-36"],
  ["sku", "w-full min-w-56 px-3"],
  ["method", "min-w-32 px-2"],
  ["start", "min-w-36 px-2"],
  ["value", "min-w-28 px-3 text-right"],
  ["unit", "min-w-28 px-2"],
  ["from", "min-w-28 px-3 text-right"],
]

/** The rows: first the new ones, then a page of the saved ones. */
export function LineTable({
  schedule,
  grid,
  lines,
  isSearch,
  isLoading,
}: LineTableProps) {
  const { t } = useTranslation("b2b")
  const choices = useLineChoices(schedule)
  const [offset, setOffset] = useNewRowsOffset(grid)
  const refusalOf = (key: string) =>
    grid.refusal?.key === key ? grid.refusal.message : undefined
  const isEmpty = grid.added.length === 0 && lines.length === 0
  return (
    <div className="overflow-x-auto" onKeyDown={moveBetweenRows}>
      {grid.added.length > NEW_ROWS && (
        <div className="flex justify-end px-6 py-2">
          <Pager
            label={t("scheduleLines.newPager")}
            count={grid.added.length}
            limit={NEW_ROWS}
            offset={offset}
            onChange={setOffset}
          />
        </div>
      )}
      <Table>
        <Table.Header>
          <Table.Row>
            {heads.map(([column, className]) => (
              <Table.HeaderCell
                key={column}
                className={clx("text-nowrap", className)}
              >
                {t(`scheduleLines.${column}`)}
              </Table.HeaderCell>
            ))}
            <Table.HeaderCell className="w-12" />
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {grid.added.slice(offset, offset + NEW_ROWS).map((draft) => (
            <LineRow
              key={draft.key}
              draft={draft}
              choices={choices}
              isEdited={false}
              isRemoved={false}
              problem={grid.problemIn(draft)}
              refusal={refusalOf(draft.key)}
              onChange={(change) => {
                grid.editNew(draft.key, change)
              }}
              onLeaveSku={() => {
                grid.lookUp(draft.isLookedUp ? [] : [draft])
              }}
              onRemove={() => {
                grid.removeNew(draft.key)
              }}
            />
          ))}
          {lines.map((line) => (
            <LineRow
              key={line.id}
              draft={grid.rowOf(line)}
              choices={choices}
              isEdited={grid.isEdited(line.id)}
              isRemoved={grid.isRemoved(line.id)}
              problem={
                grid.isEdited(line.id) ? grid.problemIn(grid.rowOf(line)) : null
              }
              refusal={refusalOf(line.id)}
              onChange={(change) => {
                grid.edit(line, change)
              }}
              onLeaveSku={() => undefined}
              onRemove={() => {
                grid.toggleRemoved(line.id)
              }}
            />
          ))}
          {isEmpty && !isLoading && (
            <Table.Row>
              <td colSpan={COLUMNS} className="px-6 py-8 text-center">
                <Text size="small" className="text-ui-fg-subtle">
                  {t(isSearch ? "list.nothingFound" : "scheduleLines.empty")}
                </Text>
              </td>
            </Table.Row>
          )}
        </Table.Body>
      </Table>
    </div>
  )
}

/** Goes to the page of the row that is sought: one that is wrong, or was refused. */
function useNewRowsOffset(grid: LineGrid) {
  const [offset, setOffset] = useState(0)
  const { sought } = grid
  const place = grid.added.findIndex(({ key }) => key === sought?.key)
  useEffect(() => {
    if (place >= 0) {
      setOffset(place - (place % NEW_ROWS))
    }
    // Not when rows above it come or go.
  }, [sought])
  return [
    offset < grid.added.length ? offset : 0,
    (next: number) => {
      setOffset(next)
    },
  ] as const
}
