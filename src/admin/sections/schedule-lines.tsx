import {
  Button,
  Container,
  Heading,
  InlineTip,
  Input,
  Text,
} from "@medusajs/ui"
import { useDeferredValue, useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminLinesAnswer, AdminSchedule } from "../answers"
import { usePage } from "../hooks/use-page"
import { Failure } from "../kit/failure"
import { Pager } from "../kit/pager"
import { LineTable } from "../line-grid/line-table"
import { useLineGrid, type LineGrid } from "../line-grid/use-line-grid"
import { usePaste } from "../line-grid/use-paste"

const PAGE = 50

/** A schedule's prices as a grid, into which rows of a spreadsheet can be pasted. */
export function ScheduleLines({ schedule }: { schedule: AdminSchedule }) {
  const { t } = useTranslation("b2b")
  const [text, setText] = useState("")
  const [offset, setOffset] = useState(0)
  const q = useDeferredValue(text)
  const page = usePage<AdminLinesAnswer>(
    `/admin/b2b/pricing-schedules/${schedule.id}/lines`,
    { limit: PAGE, offset, ...(q ? { q } : {}) }
  )
  const grid = useLineGrid(schedule.id, page.data?.lines ?? [])
  const section = usePaste<HTMLDivElement>(grid.paste)
  return (
    <Container className="divide-y p-0" ref={section}>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-4">
        <div>
          <Heading level="h2">{t("scheduleLines.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("scheduleLines.hint")}
          </Text>
        </div>
        <div className="flex items-center gap-x-2">
          <Input
            size="small"
            type="search"
            className="w-56"
            placeholder={t("scheduleLines.search")}
            value={text}
            onChange={(event) => {
              setText(event.target.value)
              setOffset(0)
            }}
          />
          <Button size="small" variant="secondary" onClick={grid.addRow}>
            {t("scheduleLines.add")}
          </Button>
        </div>
      </div>
      {grid.isOpen && <Unsaved grid={grid} />}
      {page.isError ? (
        <Failure
          message={page.error.message}
          onTryAgain={() => void page.refetch()}
        />
      ) : (
        <LineTable
          schedule={schedule}
          grid={grid}
          lines={page.data?.lines ?? []}
          isSearch={q !== ""}
          isLoading={page.isPending}
        />
      )}
      {(page.data?.count ?? 0) > 0 && (
        <div className="flex justify-end px-6 py-3">
          <Pager
            label={t("scheduleLines.pager")}
            count={page.data?.count ?? 0}
            limit={PAGE}
            offset={offset}
            onChange={setOffset}
          />
        </div>
      )}
    </Container>
  )
}

/** How much waits to be saved, what stands in its way, and saving it. */
function Unsaved({ grid }: { grid: LineGrid }) {
  const { t } = useTranslation("b2b")
  return (
    <div className="bg-ui-bg-subtle flex flex-col gap-y-3 px-6 py-3">
      <div className="flex items-center justify-between gap-x-4">
        <div className="flex items-center gap-x-2">
          <Text size="small" className="text-ui-fg-subtle">
            {grid.problems.length > 0
              ? t("scheduleLines.problems", { count: grid.problems.length })
              : t("scheduleLines.unsaved")}
          </Text>
          {grid.problems.length > 0 && (
            <Button
              size="small"
              variant="transparent"
              onClick={grid.showProblem}
            >
              {t("scheduleLines.showProblem")}
            </Button>
          )}
        </div>
        <div className="flex items-center gap-x-2">
          <Button
            size="small"
            variant="secondary"
            disabled={grid.isSaving}
            onClick={grid.discard}
          >
            {t("scheduleLines.discard")}
          </Button>
          <Button
            size="small"
            isLoading={grid.isSaving}
            disabled={
              grid.isSaving || grid.problems.length > 0 || grid.changes === 0
            }
            onClick={grid.save}
          >
            {t("scheduleLines.save", { count: grid.changes })}
          </Button>
        </div>
      </div>
      {grid.refusal && (
        <InlineTip variant="error" label={t("failure.notSaved")}>
          {grid.refusal.message}
        </InlineTip>
      )}
    </div>
  )
}
