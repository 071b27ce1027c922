import { SectionRow } from "@medusajs/dashboard/components"
import { Button, InlineTip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminImport } from "../answers"
import { ExportLink } from "../kit/export-link"
import { Progress } from "../kit/progress"
import { Section } from "../kit/section"
import { Status } from "../kit/status"
import { useAct } from "../kit/use-act"
import { useFormat } from "../kit/use-format"
import { ImportCounts } from "./import-counts"

type Props = { batch: AdminImport; isBusy: boolean }

/** How far a file is, and what can be done with it now. */
export function ImportSummary({ batch, isBusy }: Props) {
  const { t } = useTranslation("b2b")
  const format = useFormat()
  return (
    <Section
      title={batch.file_name}
      level="h1"
      aside={
        <div className="flex items-center gap-x-3">
          <Status kind="import" value={batch.status} />
          <ImportButtons batch={batch} />
        </div>
      }
    >
      {batch.failure !== null && (
        <div className="px-6 py-4">
          <InlineTip variant="error" label={t("imports.failed")}>
            {batch.failure}
          </InlineTip>
        </div>
      )}
      {isBusy && (
        <div className="px-6 py-4">
          <Progress done={batch.rows_done} total={batch.rows_total} />
        </div>
      )}
      <SectionRow
        title={t("imports.what")}
        value={t(`imports.kind.${batch.kind}`)}
      />
      <SectionRow
        title={t("imports.rows")}
        value={<ImportCounts counts={batch.counts} />}
      />
      <SectionRow
        title={t("fields.createdAt")}
        value={format.instant(batch.created_at)}
      />
      {batch.applied_at !== null && (
        <SectionRow
          title={t("imports.appliedAt")}
          value={format.instant(batch.applied_at)}
        />
      )}
      {batch.undone_at !== null && (
        <SectionRow
          title={t("imports.undoneAt")}
          value={format.instant(batch.undone_at)}
        />
      )}
    </Section>
  )
}

function ImportButtons({ batch }: { batch: AdminImport }) {
  const { t } = useTranslation("b2b")
  const { act, isPending } = useAct()
  const path = `/admin/b2b/imports/${batch.id}`
  const { counts } = batch
  const writes = (counts?.new ?? 0) + (counts?.changed ?? 0)
  const conflicts = counts?.conflicting ?? 0
  return (
    <>
      {conflicts > 0 && (
        <ExportLink label={t("imports.errors")} path={`${path}/errors`} />
      )}
      {batch.status === "previewed" && (
        <Button
          size="small"
          disabled={isPending || writes === 0}
          onClick={() => {
            act({
              path: `${path}/apply`,
              question: {
                variant: "confirmation",
                title: t("imports.apply.title", { count: writes }),
                description: t("imports.apply.description", {
                  count: conflicts,
                }),
                confirm: t("imports.apply.confirm"),
              },
              done: t("imports.apply.done"),
            })
          }}
        >
          {t("imports.apply.confirm")}
        </Button>
      )}
      {batch.status === "applied" && (
        <Button
          size="small"
          variant="danger"
          disabled={isPending}
          onClick={() => {
            act({
              path: `${path}/undo`,
              question: {
                title: t("imports.undo.title"),
                description: t("imports.undo.description"),
                confirm: t("imports.undo.confirm"),
              },
              done: t("imports.undo.done"),
            })
          }}
        >
          {t("imports.undo.confirm")}
        </Button>
      )}
    </>
  )
}
