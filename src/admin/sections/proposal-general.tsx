import { SectionRow } from "@medusajs/dashboard/components"
import { Button, InlineTip } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminPriceProposal } from "../answers"
import { useOffices } from "../hooks/use-offices"
import { textOrNull } from "../kit/form"
import { FormDrawer } from "../kit/form-drawer"
import { Section } from "../kit/section"
import { Status } from "../kit/status"
import { useFormat } from "../kit/use-format"
import { useProposalTarget } from "./proposal-text"

type Verb = "approve" | "reject"

const LINK = "text-ui-fg-interactive hover:text-ui-fg-interactive-hover"

/** Whom a proposal is for, why it waits, and the office's word on it. */
export function ProposalGeneral({
  proposal,
}: {
  proposal: AdminPriceProposal
}) {
  const { t } = useTranslation("b2b")
  const [verb, setVerb] = useState<Verb>()
  const waits = proposal.status === "submitted"
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
      title={proposal.title}
      level="h1"
      aside={
        <div className="flex flex-wrap items-center justify-end gap-2">
          <Status kind="price_proposal" value={proposal.status} />
          {waits && button("reject")}
          {waits && button("approve")}
        </div>
      }
    >
      {waits && proposal.approval_reasons.length > 0 && (
        <div className="px-6 py-4">
          <InlineTip label={t("proposals.why")} variant="warning">
            {proposal.approval_reasons
              .map((reason) => t(`proposals.reason.${reason}`))
              .join(" ")}
          </InlineTip>
        </div>
      )}
      <Facts proposal={proposal} />
      {verb && (
        <FormDrawer
          title={t(`proposals.${verb}`, { title: proposal.title })}
          {...(verb === "approve"
            ? { description: t("proposals.approveHint") }
            : {})}
          submit={t(`actions.${verb}`)}
          fields={[
            {
              kind: "long",
              name: "note",
              label: t("fields.note"),
              hint: t("proposals.noteHint"),
              optional: true,
            },
          ]}
          change={(values) => ({
            path: `/admin/b2b/price-proposals/${proposal.id}/${verb}`,
            body: { note: textOrNull(values, "note") },
          })}
          done={t(`proposals.done.${verb}`)}
          onClose={() => {
            setVerb(undefined)
          }}
        />
      )}
    </Section>
  )
}

function Facts({ proposal }: { proposal: AdminPriceProposal }) {
  const { t } = useTranslation("b2b")
  const format = useFormat()
  const target = useProposalTarget()
  const { offices } = useOffices()
  const office = offices.find(({ id }) => id === proposal.office_id)
  const said = (name: string, note: string | null) =>
    note === null ? name : t("proposals.bySomebody", { name, note })
  return (
    <>
      <SectionRow
        title={t("proposals.for")}
        value={
          proposal.company_id === null ? (
            target(proposal)
          ) : (
            <Link to={`/companies/${proposal.company_id}`} className={LINK}>
              {target(proposal)}
            </Link>
          )
        }
      />
      <SectionRow
        title={t("proposals.rep")}
        value={
          <Link to={`/sales-reps/${proposal.sales_rep_id}`} className={LINK}>
            {proposal.sales_rep_name}
          </Link>
        }
      />
      <SectionRow title={t("proposals.office")} value={office?.name ?? "-"} />
      <SectionRow
        title={t("proposals.validity")}
        value={format.period(proposal.starts_on, proposal.ends_on)}
      />
      <SectionRow
        title={t("proposals.answerBy")}
        value={format.day(proposal.answer_by)}
      />
      <SectionRow title={t("fields.note")} value={proposal.note ?? "-"} />
      <SectionRow
        title={t("proposals.submitted")}
        value={format.instant(proposal.submitted_at)}
      />
      {proposal.decided_by !== null && (
        <SectionRow
          title={t("proposals.decided")}
          value={said(proposal.decided_by, proposal.decision_note)}
        />
      )}
      {proposal.answered_by !== null && (
        <SectionRow
          title={t("proposals.answered")}
          value={said(proposal.answered_by, proposal.answer_note)}
        />
      )}
      {proposal.schedule_id !== null && (
        <SectionRow
          title={t("proposals.becomes")}
          value={
            <Link
              to={`/pricing-schedules/${proposal.schedule_id}`}
              className={LINK}
            >
              {t("proposals.schedule")}
            </Link>
          }
        />
      )}
    </>
  )
}
