import type { UseQueryResult } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import type { BackTest } from "../../../answers-proposals"
import { useAnswer } from "../../../hooks/use-answer"
import { useFormat } from "../../../hooks/use-format"
import { Answered } from "../../../kit/answered"
import { Card } from "../../../kit/card"
import { Facts } from "../../../kit/facts"

type BackTestAnswer = { back_test: BackTest }

export function useBackTest(id: string) {
  return useAnswer<BackTestAnswer>(
    `/store/b2b/rep/price-proposals/${id}/back-test`
  )
}

/** What the last year's orders would have come to at the proposed prices. */
export function BackTestCard({
  query,
}: {
  query: UseQueryResult<BackTestAnswer>
}) {
  const { t } = useTranslation()
  return (
    <Card title={t("proposals.test.title")}>
      <Answered query={query}>
        {({ back_test }) => <Tested test={back_test} />}
      </Answered>
    </Card>
  )
}

function Tested({ test }: { test: BackTest }) {
  const { t } = useTranslation()
  const { day, money, number } = useFormat()
  const { revenue, margin } = test
  const amount = (text: string, percent: string | null) =>
    money(Number(text), test.currency_code) +
    (percent === null ? "" : ` (${number(Number(percent))}%)`)
  return (
    <div className="flex flex-col gap-y-3">
      <p className="txt-small text-ui-fg-subtle">
        {test.orders === 0
          ? t("proposals.test.none", { from: day(test.from) })
          : t("proposals.test.text", {
              from: day(test.from),
              to: day(test.to),
              count: test.orders,
            })}
      </p>
      {test.orders > 0 && (
        <Facts
          facts={[
            [t("proposals.test.then"), amount(revenue.then, null)],
            [t("proposals.test.proposed"), amount(revenue.at_proposal, null)],
            [
              t("proposals.test.difference"),
              amount(revenue.difference, revenue.difference_percent),
            ],
            [
              t("proposals.test.marginThen"),
              margin && amount(margin.then, margin.then_percent),
            ],
            [
              t("proposals.test.marginProposed"),
              margin && amount(margin.at_proposal, margin.at_proposal_percent),
            ],
            [
              t("proposals.test.costKnown"),
              margin?.cost_known_for_percent != null &&
                `${number(Number(margin.cost_known_for_percent))}%`,
            ],
          ]}
        />
      )}
    </div>
  )
}
