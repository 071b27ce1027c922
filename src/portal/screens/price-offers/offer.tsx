import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import type { Proposal, ProposalAnswer } from "../../answers-proposals"
import { useAnswer } from "../../hooks/use-answer"
import { useCurrent } from "../../hooks/use-current"
import { useFormat } from "../../hooks/use-format"
import { Answered } from "../../kit/answered"
import { AskFirst } from "../../kit/ask-first"
import { Card } from "../../kit/card"
import { textOrNull } from "../../kit/fields"
import { FormSheet } from "../../kit/form-sheet"
import { Mark } from "../../kit/mark"
import { Opens } from "../../kit/opens"
import { ProposalFacts } from "../../kit/proposal-facts"
import { ProposalLines } from "../../kit/proposal-lines"
import { Screen } from "../../kit/screen"

/** One offer: what it says, and the account's answer. */
export function PriceOfferScreen() {
  const { id = "" } = useParams()
  const { may } = useCurrent()
  const answer = useAnswer<ProposalAnswer>(`/store/b2b/price-proposals/${id}`)
  return (
    <Answered query={answer}>
      {({ price_proposal: offer }) => (
        <Screen
          title={offer.title}
          subtitle={<Mark state={offer.status} />}
          back="/price-offers"
          actions={
            offer.status === "offered" &&
            may("order.place") && <Answer offer={offer} />
          }
        >
          <Shown offer={offer} />
        </Screen>
      )}
    </Answered>
  )
}

function Shown({ offer }: { offer: Proposal }) {
  const { t } = useTranslation()
  return (
    <>
      <Card title={t("priceOffers.lines")} flush>
        <ProposalLines lines={offer.lines} currency={offer.currency_code} />
      </Card>
      <Card>
        <ProposalFacts proposal={offer} />
      </Card>
    </>
  )
}

function Answer({ offer }: { offer: Proposal }) {
  const { t } = useTranslation()
  const { day } = useFormat()
  const path = `/store/b2b/price-proposals/${offer.id}`
  return (
    <>
      <Opens label={t("priceOffers.decline")}>
        {(close) => (
          <FormSheet
            title={t("priceOffers.declineAsk")}
            description={t("priceOffers.declineText", {
              name: offer.sales_rep_name,
            })}
            fields={[
              {
                kind: "long",
                name: "note",
                label: t("priceOffers.why"),
                maxLength: 1000,
                optional: true,
              },
            ]}
            submit={t("priceOffers.decline")}
            change={(values) => ({
              path: `${path}/decline`,
              body: { note: textOrNull(values, "note") },
            })}
            done={t("priceOffers.declined")}
            onClose={close}
          />
        )}
      </Opens>
      <AskFirst
        main
        label={t("priceOffers.accept")}
        question={t("priceOffers.acceptAsk")}
        text={[
          t("priceOffers.acceptText", { count: offer.lines.length }),
          offer.starts_on === null
            ? t("priceOffers.fromNow")
            : t("priceOffers.fromDay", { day: day(offer.starts_on) }),
          offer.ends_on !== null &&
            t("priceOffers.untilDay", { day: day(offer.ends_on) }),
        ]
          .filter(Boolean)
          .join(" ")}
        change={{ path: `${path}/accept` }}
        done={t("priceOffers.accepted")}
      />
    </>
  )
}
