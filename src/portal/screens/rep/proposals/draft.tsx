import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate, useParams, useSearchParams } from "react-router-dom"
import type { Proposal, ProposalAnswer } from "../../../answers-proposals"
import type { RepAccountCard } from "../../../answers-rep"
import { useAnswer } from "../../../hooks/use-answer"
import { useChange } from "../../../hooks/use-change"
import { Answered } from "../../../kit/answered"
import { Card } from "../../../kit/card"
import { textIn, textOrNull, type Field } from "../../../kit/fields"
import { Form } from "../../../kit/form"
import { useSaid } from "../../../kit/said"
import { Screen } from "../../../kit/screen"
import { DraftLines, draftLineOf, type DraftLine } from "./draft-lines"

/** Whom it is for: chosen before the form opens, or in it. */
type For = { account_id: string } | { office_id: string } | null

export function NewProposalScreen() {
  const { t } = useTranslation()
  const [params] = useSearchParams()
  const account = params.get("account")
  const office = params.get("office")
  const card = useAnswer<{ account: RepAccountCard }>(
    `/store/b2b/rep/accounts/${account ?? ""}`,
    {},
    { enabled: account !== null }
  )
  const target: For = account
    ? { account_id: account }
    : office
      ? { office_id: office }
      : null
  return (
    <Screen
      title={t(office ? "proposals.forAll" : "proposals.new")}
      {...(card.data ? { subtitle: card.data.account.company_name } : {})}
      back={account ? `/rep/accounts/${account}` : "/rep/prices"}
    >
      <DraftForm target={target} path="/store/b2b/rep/price-proposals" />
    </Screen>
  )
}

export function EditProposalScreen() {
  const { t } = useTranslation()
  const { id = "" } = useParams()
  const path = `/store/b2b/rep/price-proposals/${id}`
  const answer = useAnswer<ProposalAnswer>(path)
  return (
    <Screen title={t("proposals.editTitle")} back={`/rep/prices/${id}`}>
      <Answered query={answer}>
        {({ price_proposal: proposal }) => (
          <DraftForm
            proposal={proposal}
            path={path}
            target={
              proposal.target_type === "account"
                ? { account_id: proposal.target_id }
                : { office_id: proposal.office_id }
            }
          />
        )}
      </Answered>
    </Screen>
  )
}

type DraftFormProps = { target: For; path: string; proposal?: Proposal }

function DraftForm({ target, path, proposal }: DraftFormProps) {
  const { t } = useTranslation()
  const { say } = useSaid()
  const navigate = useNavigate()
  const write = useChange<ProposalAnswer>()
  const [lines, setLines] = useState<DraftLine[]>(
    () => proposal?.lines.map(draftLineOf) ?? []
  )
  const account: Field = {
    kind: "pick",
    name: "account_id",
    label: t("proposals.account"),
    nothing: t("proposals.chooseAccount"),
    sources: [
      {
        path: "/store/b2b/rep/accounts",
        options: ({ accounts = [] }) =>
          accounts.map(({ id, company_name, number }) => ({
            value: id,
            label: company_name,
            ...(number === null ? {} : { hint: number }),
          })),
      },
    ],
  }
  const day = (name: "starts_on" | "ends_on" | "answer_by", label: string) =>
    ({ kind: "day", name, label, half: true, optional: true }) as const
  const fields: Field[] = [
    ...(target === null ? [account] : []),
    {
      kind: "text",
      name: "title",
      label: t("proposals.name"),
      hint: t("proposals.nameHint"),
      maxLength: 120,
    },
    day("starts_on", t("proposals.startsOn")),
    day("ends_on", t("proposals.endsOn")),
    day("answer_by", t("proposals.answerBy")),
    {
      kind: "long",
      name: "note",
      label: t("proposals.noteField"),
      maxLength: 1000,
      optional: true,
    },
  ]
  return (
    <>
      <Card title={t("proposals.lines")}>
        <DraftLines lines={lines} onChange={setLines} />
      </Card>
      <Card>
        <Form
          fields={fields}
          values={
            proposal
              ? {
                  title: proposal.title,
                  starts_on: proposal.starts_on,
                  ends_on: proposal.ends_on,
                  answer_by: proposal.answer_by,
                  note: proposal.note,
                }
              : {}
          }
          submit={t("proposals.save")}
          onSubmit={async (values) => {
            if (lines.length === 0) {
              throw new Error(t("proposals.noLines"))
            }
            const unpriced = lines.find(({ value }) => value.trim() === "")
            if (unpriced) {
              throw new Error(t("proposals.noValue", { of: unpriced.label }))
            }
            const { price_proposal } = await write.mutateAsync({
              path,
              body: {
                ...(target ?? { account_id: textIn(values, "account_id") }),
                title: textIn(values, "title"),
                starts_on: textOrNull(values, "starts_on"),
                ends_on: textOrNull(values, "ends_on"),
                answer_by: textOrNull(values, "answer_by"),
                note: textOrNull(values, "note"),
                lines: lines.map((line) => ({
                  variant_id: line.variant_id,
                  method: line.method,
                  value: line.value.trim(),
                  unit_code: line.unit_code,
                  from_quantity: line.from_quantity.trim() || "1",
                })),
              },
            })
            say(t("proposals.saved"))
            await navigate(`/rep/prices/${price_proposal.id}`, {
              replace: true,
            })
          }}
        />
      </Card>
    </>
  )
}
