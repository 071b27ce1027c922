import { SectionRow } from "@medusajs/dashboard/components"
import { Button, InlineTip } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminApprovalRequestWhole } from "../answers"
import { textOrNull } from "../kit/form"
import { FormDrawer } from "../kit/form-drawer"
import { money } from "../kit/money"
import { Section } from "../kit/section"
import { Status } from "../kit/status"
import { codeAndName } from "../kit/text"
import { useFormat } from "../kit/use-format"

type Verb = "approve" | "reject"
type Props = { request: AdminApprovalRequestWhole }

const LINK = "text-ui-fg-interactive hover:text-ui-fg-interactive-hover"

/** Whose order it is and why it is asked for; the office answers where it is asked. */
export function ApprovalGeneral({ request }: Props) {
  const { t } = useTranslation("b2b")
  const [verb, setVerb] = useState<Verb>()
  const button = (of: Verb) => (
    <Button
      size="small"
      variant={of === "approve" ? "primary" : "secondary"}
      onClick={() => {
        setVerb(of)
      }}
    >
      {t(`actions.${of}`)}
    </Button>
  )
  return (
    <Section
      title={t("approvals.of", {
        company: request.snapshot.company_name,
        total: money(Number(request.total), request.currency_code),
      })}
      level="h1"
      aside={
        <div className="flex flex-wrap items-center justify-end gap-2">
          <Status kind="approval_request" value={request.status} />
          {request.may_decide && button("reject")}
          {request.may_decide && button("approve")}
        </div>
      }
    >
      <div className="px-6 py-4">
        <InlineTip label={t("approvals.why")} variant="info">
          {request.reasons
            .map(
              ({ name, kind }) =>
                `${name}: ${t(`approvalPolicy.triggers.${kind}`)}`
            )
            .join(". ")}
        </InlineTip>
      </div>
      <Facts request={request} />
      {verb && (
        <FormDrawer
          title={t(`approvals.decide.${verb}`)}
          {...(verb === "approve"
            ? { description: t("approvals.approveHint") }
            : {})}
          submit={t(`actions.${verb}`)}
          fields={[
            {
              kind: "long",
              name: "reason",
              label: t("approvals.reason"),
              hint: t("approvals.reasonHint"),
              optional: true,
            },
          ]}
          change={(values) => {
            const reason = textOrNull(values, "reason")
            return {
              path: `/admin/b2b/approval-requests/${request.id}/decisions`,
              body: { decision: verb, ...(reason === null ? {} : { reason }) },
            }
          }}
          done={t(`approvals.done.${verb}`)}
          onClose={() => {
            setVerb(undefined)
          }}
        />
      )}
    </Section>
  )
}

function Facts({ request }: Props) {
  const { t } = useTranslation("b2b")
  const format = useFormat()
  const { snapshot, company_id, follows_id, status } = request
  const { project, ship_to, address } = snapshot
  return (
    <>
      <SectionRow
        title={t("approvals.company")}
        value={
          <Link to={`/companies/${company_id}`} className={LINK}>
            {[snapshot.account_number, snapshot.company_name]
              .filter(Boolean)
              .join(" ")}
          </Link>
        }
      />
      <SectionRow
        title={t("approvals.requestedBy")}
        value={`${request.requested_by_name}, ${format.instant(request.requested_at)}`}
      />
      <SectionRow title={t("fields.note")} value={request.note ?? "-"} />
      <SectionRow
        title={t(
          status === "approved" ? "approvals.holdsUntil" : "approvals.expiresAt"
        )}
        value={format.instant(request.expires_at)}
      />
      <SectionRow
        title={t("approvals.shipTo")}
        value={
          snapshot.fulfilment === "collect"
            ? t("approvals.collect")
            : (ship_to?.name ??
              Object.values(address).filter(Boolean).join(", "))
        }
      />
      <SectionRow
        title={t("approvals.project")}
        value={project ? codeAndName(project) : "-"}
      />
      <SectionRow title={t("approvals.po")} value={snapshot.po_number ?? "-"} />
      <SectionRow
        title={t("approvals.shipDate")}
        value={format.day(snapshot.requested_ship_date)}
      />
      {follows_id !== null && (
        <SectionRow
          title={t("approvals.follows")}
          value={
            <Link to={`/approvals/${follows_id}`} className={LINK}>
              {t("approvals.followed")}
            </Link>
          }
        />
      )}
      <SectionRow
        title={t("audit.title")}
        value={
          <Link to={`/companies/${company_id}?tab=log`} className={LINK}>
            {t("approvals.log")}
          </Link>
        }
      />
    </>
  )
}
