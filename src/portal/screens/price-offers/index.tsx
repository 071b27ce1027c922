import { useTranslation } from "react-i18next"
import type { Proposal, ProposalsAnswer } from "../../answers-proposals"
import { useFormat } from "../../hooks/use-format"
import { Allowed } from "../../kit/allowed"
import { Card } from "../../kit/card"
import { Empty } from "../../kit/empty"
import { List } from "../../kit/list"
import { Mark } from "../../kit/mark"
import { Screen } from "../../kit/screen"

/** Prices that a sales rep offered to this account. */
export function PriceOffersScreen() {
  const { t } = useTranslation()
  const { day } = useFormat()
  return (
    <Screen title={t("priceOffers.title")} back="/offers">
      <Allowed needs="price.view">
        <Card flush>
          <List<ProposalsAnswer, Proposal>
            label={t("priceOffers.title")}
            path="/store/b2b/price-proposals"
            rows={({ price_proposals }) => price_proposals}
            id={({ id }) => id}
            to={({ id }) => `/price-offers/${id}`}
            columns={[
              { label: t("proposals.name"), cell: ({ title }) => title },
              {
                label: t("proposals.by"),
                cell: ({ sales_rep_name }) => sales_rep_name,
              },
              {
                label: t("proposals.answerBy"),
                cell: ({ answer_by }) => day(answer_by),
              },
              {
                label: t("company.state"),
                cell: ({ status }) => <Mark state={status} />,
                end: true,
              },
            ]}
            empty={
              <Empty
                title={t("priceOffers.none")}
                text={t("priceOffers.noneText")}
              />
            }
          />
        </Card>
      </Allowed>
    </Screen>
  )
}
