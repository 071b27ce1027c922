import { useTranslation } from "react-i18next"
import { Link, useNavigate, useParams } from "react-router-dom"
import type { Proposal, ProposalAnswer } from "../../../answers-proposals"
import type { RepAnswer } from "../../../answers-rep"
import { useAnswer } from "../../../hooks/use-answer"
import { Action } from "../../../kit/action"
import { Answered } from "../../../kit/answered"
import { AskFirst } from "../../../kit/ask-first"
import { Card } from "../../../kit/card"
import { Mark } from "../../../kit/mark"
import { Notice } from "../../../kit/notice"
import { ProposalFacts } from "../../../kit/proposal-facts"
import { ProposalLines } from "../../../kit/proposal-lines"
import { Screen } from "../../../kit/screen"
import { BackTestCard, useBackTest } from "./back-test"
import { useTarget } from "./target"

/** One proposal: its lines, what it would have cost, and what the rep can do with it. */
export function ProposalScreen() {
  const { id = "" } = useParams()
  const answer = useAnswer<ProposalAnswer>(
    `/store/b2b/rep/price-proposals/${id}`
  )
  return (
    <Answered query={answer}>
      {({ price_proposal }) => <Shown proposal={price_proposal} />}
    </Answered>
  )
}

function Shown({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation()
  const targetOf = useTarget()
  const test = useBackTest(proposal.id)
  // A draft has no prices of its own yet: those of today are in its back-test.
  const today = new Map(test.data?.back_test.lines.map((l) => [l.line_id, l]))
  const lines = proposal.lines.map((line) => {
    const now = today.get(line.id)
    const or = (known: number | null, text: string | null | undefined) =>
      known ?? (text == null ? null : Number(text))
    return {
      ...line,
      own_price: or(line.own_price, now?.own_price),
      proposed_price: or(line.proposed_price, now?.proposed_price),
    }
  })
  return (
    <Screen
      title={proposal.title}
      subtitle={
        <span className="flex flex-wrap items-center gap-x-3">
          {targetOf(proposal)}
          <Mark state={proposal.status} />
        </span>
      }
      back="/rep/prices"
      actions={<Actions proposal={proposal} />}
    >
      {proposal.status === "submitted" && (
        <Notice tone="info" title={t("proposals.waits")}>
          {proposal.approval_reasons.map((reason) => (
            <p key={reason}>
              {t(`proposals.reasons.${reason}`, {
                defaultValue: t("proposals.reasons.other"),
              })}
            </p>
          ))}
        </Notice>
      )}
      <Card title={t("proposals.lines")} flush>
        <ProposalLines lines={lines} currency={proposal.currency_code} />
      </Card>
      <BackTestCard query={test} />
      <Card>
        <ProposalFacts proposal={proposal} />
      </Card>
    </Screen>
  )
}

function Actions({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const me = useAnswer<RepAnswer>("/store/b2b/rep")
  const { id, status, office_id, target_type } = proposal
  const path = `/store/b2b/rep/price-proposals/${id}`
  const policy = me.data?.sales_rep.offices.find(
    (office) => office.id === office_id
  )?.policy
  const isOpen = ["draft", "submitted", "offered"].includes(status)
  return (
    <>
      {isOpen && (
        <AskFirst
          label={t("proposals.withdraw")}
          question={t("proposals.withdrawAsk")}
          text={t("proposals.withdrawText")}
          change={{ path: `${path}/withdraw` }}
          done={t("proposals.withdrawn")}
        />
      )}
      {status === "draft" && (
        <>
          <Action onClick={() => void navigate(`/rep/prices/${id}/edit`)}>
            {t("proposals.edit")}
          </Action>
          <AskFirst
            main
            label={t("proposals.submit")}
            question={t("proposals.submitAsk")}
            text={t("proposals.submitText")}
            change={{ path: `${path}/submit` }}
            done={t("proposals.submitted")}
          />
        </>
      )}
      {status === "offered" && policy?.may_record_acceptance && (
        <AskFirst
          main
          label={t("proposals.note")}
          question={t("proposals.noteAsk")}
          text={t("proposals.noteText")}
          change={{ path: `${path}/accept` }}
          done={t("proposals.accepted")}
        />
      )}
      {isOpen && target_type === "account" && (
        <Action asChild>
          <Link to={`/rep/accounts/${proposal.target_id}`}>
            {t("proposals.toAccount")}
          </Link>
        </Action>
      )}
    </>
  )
}
