import { Button, InlineTip, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type {
  AdminOffice,
  AdminRepMove,
  AdminRepMoveConflict,
  AdminRepRulePreviewAnswer,
} from "../answers"
import { useChange } from "../hooks/use-change"
import { ExportLink } from "../kit/export-link"
import type { Column } from "../kit/list-table"
import { Pager } from "../kit/pager"
import { PlainTable } from "../kit/plain-table"
import { Section } from "../kit/section"
import { useAct } from "../kit/use-act"
import { useReasonText } from "./rep-rule-text"

const PAGE = 50

/** Who would move where by an office's rules, and the button that moves them. */
export function RepRulePreview({ office }: { office: AdminOffice }) {
  const { t } = useTranslation("b2b")
  const ask = useChange<AdminRepRulePreviewAnswer>()
  const { run, isPending } = useAct()
  const [shown, setShown] = useState<AdminRepRulePreviewAnswer>()
  const look = (offset = 0) => {
    ask.mutate(
      {
        path: "/admin/b2b/rep-rules/preview",
        body: { office_id: office.id, limit: PAGE, offset },
      },
      { onSuccess: setShown }
    )
  }
  const apply = async ({ token, count }: AdminRepRulePreviewAnswer) => {
    await run({
      path: "/admin/b2b/rep-rules/apply",
      body: { office_id: office.id, token },
      question: {
        title: t("assignmentRules.apply.title", { count }),
        description: t("assignmentRules.apply.description"),
        confirm: t("assignmentRules.apply.action"),
        variant: "confirmation",
      },
      done: t("assignmentRules.apply.done"),
    })
    look()
  }
  return (
    <Section
      title={t("assignmentRules.preview.title")}
      aside={
        <div className="flex flex-wrap justify-end gap-2">
          <ExportLink
            label={t("assignmentRules.export")}
            path={`/admin/b2b/rep-assignments/export?office_id=${office.id}`}
          />
          <Button
            size="small"
            variant="secondary"
            isLoading={ask.isPending}
            onClick={() => {
              look()
            }}
          >
            {t(`assignmentRules.preview.${shown ? "again" : "action"}`)}
          </Button>
          {shown && shown.count > 0 && (
            <Button
              size="small"
              isLoading={isPending}
              onClick={() => void apply(shown)}
            >
              {t("assignmentRules.apply.action")}
            </Button>
          )}
        </div>
      }
    >
      {ask.error && (
        <div className="px-6 py-4">
          <InlineTip variant="error" label={t("failure.notDone")}>
            {ask.error.message}
          </InlineTip>
        </div>
      )}
      <Text size="small" className="text-ui-fg-subtle px-6 py-4">
        {shown
          ? t("assignmentRules.preview.counts", {
              moves: shown.count,
              unchanged: shown.unchanged,
              unmatched: shown.unmatched,
              conflicts: shown.conflict_count,
            })
          : t("assignmentRules.preview.hint")}
      </Text>
      {shown && <Moves office={office} shown={shown} onPage={look} />}
    </Section>
  )
}

type MovesProps = {
  office: AdminOffice
  shown: AdminRepRulePreviewAnswer
  onPage: (offset: number) => void
}

function Moves({ office, shown, onPage }: MovesProps) {
  const { t } = useTranslation("b2b")
  const columns = useColumns(office.currency_code)
  return (
    <>
      <PlainTable<AdminRepMove>
        columns={columns}
        rows={shown.moves}
        rowId={rowId}
        empty={t("assignmentRules.preview.none")}
      />
      {shown.count > 0 && (
        <div className="px-6 py-2">
          <Pager
            label={t("assignmentRules.preview.moves")}
            count={shown.count}
            limit={shown.limit}
            offset={shown.offset}
            onChange={onPage}
          />
        </div>
      )}
      {shown.conflicts.length > 0 && (
        <>
          <Text size="small" weight="plus" className="px-6 py-4">
            {t("assignmentRules.preview.conflicts")}
          </Text>
          <PlainTable<AdminRepMoveConflict>
            columns={[
              ...columns.slice(0, -1),
              {
                id: "reason",
                label: t("assignmentRules.preview.reason"),
                cell: ({ reason }) => t(`assignmentRules.preview.${reason}`),
              },
            ]}
            rows={shown.conflicts}
            rowId={rowId}
            empty=""
          />
        </>
      )}
    </>
  )
}

const rowId = ({ account, rule }: AdminRepMove): string =>
  `${account.id} ${rule.id}`

function useColumns(currencyCode: string): Column<AdminRepMove>[] {
  const { t } = useTranslation("b2b")
  const why = useReasonText(currencyCode)
  const served = (name: string, type: string) =>
    `${name}, ${t(`assignmentRules.types.${type}`)}`
  return [
    {
      id: "account",
      label: t("assignmentRules.preview.account"),
      cell: ({ account }) =>
        [account.number, account.company_name].filter(Boolean).join(" "),
    },
    {
      id: "from",
      label: t("assignmentRules.preview.from"),
      cell: ({ from }) =>
        from.map(({ name, type }) => served(name, type)).join("; ") ||
        t("assignmentRules.preview.nobody"),
    },
    {
      id: "to",
      label: t("assignmentRules.preview.to"),
      cell: ({ to, type }) => served(to.name, type),
    },
    {
      id: "why",
      label: t("assignmentRules.preview.why"),
      cell: (move) => `${move.rule.name}: ${why(move.why, move.rule.channel)}`,
    },
  ]
}
