import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminAuditAnswer, AdminAuditEntry } from "../answers"
import type { PageQuery } from "../hooks/use-page"
import { Differences } from "../kit/differences"
import { ListTable, type Column } from "../kit/list-table"
import { Short } from "../kit/short"
import { useFormat } from "../kit/use-format"

type AuditTableProps = {
  query: PageQuery
  /** For the log of all companies: also of which one. */
  withCompany?: boolean
  /** Where a click on who did it narrows the log down to him. */
  onActor?: (id: string) => void
}

export const AUDIT_PREFIX = "audit"

/** Lines of the log, the latest first. */
export function AuditTable({
  query,
  withCompany = false,
  onActor,
}: AuditTableProps) {
  const { t } = useTranslation("b2b")
  const format = useFormat()
  const company: Column<AdminAuditEntry> = {
    id: "company",
    label: t("audit.company"),
    size: 190,
    // One that is deleted has no page, and no name any more.
    cell: ({ company_id, company_name }) =>
      company_id === null || company_name === null ? (
        "-"
      ) : (
        <Link
          to={`/companies/${company_id}?tab=log`}
          className="text-ui-fg-interactive"
        >
          <Short>{company_name}</Short>
        </Link>
      ),
  }
  return (
    <ListTable<AdminAuditAnswer, AdminAuditEntry>
      title={t("audit.title")}
      prefix={AUDIT_PREFIX}
      path="/admin/b2b/audit"
      query={query}
      rows={(answer) => answer.entries}
      rowId={(entry) => entry.id}
      columns={[
        {
          id: "happened_at",
          label: t("audit.when"),
          size: 190,
          cell: (entry) => format.instant(entry.happened_at),
        },
        ...(withCompany ? [company] : []),
        {
          id: "actor",
          label: t("audit.who"),
          size: 170,
          cell: ({ actor_id, actor_name }) =>
            onActor ? (
              <button
                type="button"
                className="text-ui-fg-interactive text-left"
                onClick={() => {
                  onActor(actor_id)
                }}
              >
                {actor_name}
              </button>
            ) : (
              actor_name
            ),
        },
        {
          id: "what",
          label: t("audit.what"),
          size: 200,
          cell: (entry) => entry.action,
        },
        {
          id: "subject",
          label: t("audit.subject"),
          size: 190,
          cell: ({ subject_name, subject_id }) => (
            <Short>{subject_name ?? subject_id}</Short>
          ),
        },
        {
          id: "changes",
          label: t("audit.changes"),
          cell: (entry) => (
            <Differences before={entry.before} after={entry.after} />
          ),
        },
      ]}
      empty={{
        heading: t("audit.empty"),
        description: t("audit.emptyHint"),
      }}
    />
  )
}
