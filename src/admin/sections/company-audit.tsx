import { Button, Text, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { sdk } from "../hooks/client"
import { ExportLink } from "../kit/export-link"
import { Section } from "../kit/section"
import { AuditTable } from "./audit-table"

/** Who did what to this company, before and after. */
export function CompanyAudit({ companyId }: { companyId: string }) {
  const { t } = useTranslation("b2b")
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
      <AuditTable query={{ company_id: companyId }} />
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
