import { useTranslation } from "react-i18next"
import type { Proposal } from "../answers-proposals"
import { useFormat } from "../hooks/use-format"
import { Facts } from "./facts"

/** When proposed prices count, and what was said about them. */
export function ProposalFacts({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation()
  const { day } = useFormat()
  const said = (by: string | null, note: string | null) =>
    [by, note].filter(Boolean).join(": ") || null
  return (
    <Facts
      facts={[
        [t("proposals.by"), proposal.sales_rep_name],
        [
          t("proposals.startsOn"),
          proposal.starts_on === null
            ? t("proposals.atOnce")
            : day(proposal.starts_on),
        ],
        [
          t("proposals.endsOn"),
          proposal.ends_on === null ? t("offers.open") : day(proposal.ends_on),
        ],
        [
          t("proposals.answerBy"),
          proposal.answer_by === null ? null : day(proposal.answer_by),
        ],
        [
          t("proposals.decided"),
          said(proposal.decided_by, proposal.decision_note),
        ],
        [
          t("proposals.answered"),
          said(proposal.answered_by, proposal.answer_note),
        ],
        [t("proposals.noteField"), proposal.note],
      ]}
    />
  )
}
