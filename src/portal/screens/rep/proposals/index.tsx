import { useTranslation } from "react-i18next"
import { Link, useSearchParams } from "react-router-dom"
import {
  PROPOSAL_STATES,
  type Proposal,
  type ProposalsAnswer,
} from "../../../answers-proposals"
import type { RepAnswer } from "../../../answers-rep"
import { useAnswer } from "../../../hooks/use-answer"
import { useFormat } from "../../../hooks/use-format"
import { Action } from "../../../kit/action"
import { Card } from "../../../kit/card"
import { Empty } from "../../../kit/empty"
import { List } from "../../../kit/list"
import { Mark } from "../../../kit/mark"
import { Screen } from "../../../kit/screen"
import { StateFilter } from "../../../kit/state-filter"
import { useTarget } from "./target"

/** What the rep proposed, and what became of it. */
export function ProposalsScreen() {
  const { t } = useTranslation()
  const { day } = useFormat()
  const targetOf = useTarget()
  const [params] = useSearchParams()
  const status = PROPOSAL_STATES.find((one) => one === params.get("status"))
  return (
    <Screen
      title={t("proposals.title")}
      actions={
        <>
          <OfficeWide />
          <Action main asChild>
            <Link to="/rep/prices/new">{t("proposals.new")}</Link>
          </Action>
        </>
      }
    >
      <Card flush>
        <List<ProposalsAnswer, Proposal>
          label={t("proposals.title")}
          path="/store/b2b/rep/price-proposals"
          query={status ? { status } : {}}
          rows={({ price_proposals }) => price_proposals}
          id={({ id }) => id}
          to={({ id }) => `/rep/prices/${id}`}
          filters={<StateFilter states={PROPOSAL_STATES} />}
          columns={[
            { label: t("proposals.name"), cell: ({ title }) => title },
            { label: t("proposals.for"), cell: targetOf },
            {
              label: t("proposals.answerBy"),
              cell: ({ answer_by }) => day(answer_by),
            },
            {
              label: t("company.state"),
              cell: ({ status: state }) => <Mark state={state} />,
              end: true,
            },
          ]}
          empty={
            <Empty title={t("proposals.none")} text={t("proposals.noneText")} />
          }
        />
      </Card>
    </Screen>
  )
}

/** Prices for all accounts that he sells to from an office. */
function OfficeWide() {
  const { t } = useTranslation()
  const me = useAnswer<RepAnswer>("/store/b2b/rep")
  const offices = me.data?.sales_rep.offices ?? []
  return offices.map(({ id, name }) => (
    <Action key={id} asChild>
      <Link to={`/rep/prices/new?office=${id}`}>
        {offices.length === 1
          ? t("proposals.forAll")
          : t("proposals.forAllIn", { office: name })}
      </Link>
    </Action>
  ))
}
