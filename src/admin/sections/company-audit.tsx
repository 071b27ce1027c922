import { Button, Text, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminPage } from "../../api/admin/b2b/types"
import type { AdminAuditEntry } from "../answers"
import { sdk } from "../hooks/client"
import { Differences } from "../kit/differences"
import { ExportLink } from "../kit/export-link"
import { ListTable } from "../kit/list-table"
import { Section } from "../kit/section"
import { useFormat } from "../kit/use-format"

type Answer = AdminPage & { entries: AdminAuditEntry[] }

/** Who did what to this company, before and after. */
export function CompanyAudit({ companyId }: { companyId: string }) {
  const { t } = useTranslation("b2b")
  const format = useFormat()
  return (
    <>
      <Section
        title={t("audit.chain")}
        aside={
          <div className="flex items-center gap-x-2">
            <VerifyButton companyId={companyId} />
            <ExportLink
              label={t("audit.export")}
              path={`/admin/b2b/audit/export?company_id=${companyId}`}
            />
          </div>
        }
      >
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("audit.chainHint")}
        </Text>
      </Section>
      <ListTable<Answer, AdminAuditEntry>
        title={t("audit.title")}
        prefix="audit"
        path="/admin/b2b/audit"
        query={{ company_id: companyId }}
        rows={(answer) => answer.entries}
        rowId={(entry) => entry.id}
        columns={[
          {
            id: "happened_at",
            label: t("audit.when"),
            size: 190,
            cell: (entry) => format.instant(entry.happened_at),
          },
          {
            id: "actor",
            label: t("audit.who"),
            size: 170,
            cell: (entry) => entry.actor_name,
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
            cell: (entry) => entry.subject_name ?? entry.subject_id,
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
    </>
  )
}

type Verdict = { ok: boolean; entries: number }

/** Recounts the chain of hashes at the server. */
function VerifyButton({ companyId }: { companyId: string }) {
  const { t } = useTranslation("b2b")
  const [busy, setBusy] = useState(false)
  const verify = async () => {
    setBusy(true)
    try {
      const { ok, entries } = await sdk.client.fetch<Verdict>(
        "/admin/b2b/audit/verify",
        { query: { company_id: companyId } }
      )
      if (ok) {
        toast.success(t("audit.intact", { count: entries }))
      } else {
        toast.error(t("audit.broken"))
      }
    } catch (error) {
      toast.error(t("failure.notDone"), {
        description: error instanceof Error ? error.message : String(error),
      })
    } finally {
      setBusy(false)
    }
  }
  return (
    <Button
      size="small"
      variant="secondary"
      isLoading={busy}
      onClick={() => void verify()}
    >
      {t("audit.verify")}
    </Button>
  )
}
