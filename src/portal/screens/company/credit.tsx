import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { CreditAnswer, CreditDocument } from "../../answers-credit"
import { useAnswer } from "../../hooks/use-answer"
import { useFormat } from "../../hooks/use-format"
import { Answered } from "../../kit/answered"
import { Card } from "../../kit/card"
import { Empty } from "../../kit/empty"
import { Facts } from "../../kit/facts"
import { ItemList } from "../../kit/item-list"
import { Meter } from "../../kit/meter"
import { Notice } from "../../kit/notice"
import { Screen } from "../../kit/screen"

const PATH = "/store/b2b/credit"

/** How the account stands with its sales office, and what is due when. */
export function CreditScreen() {
  const { t } = useTranslation()
  const answer = useAnswer<CreditAnswer>(PATH, { limit: 1 })
  return (
    <Screen title={t("credit.title")} back="/company">
      <Answered query={answer}>
        {({ credit, ageing }) => (
          <>
            <Standing credit={credit} />
            {ageing && credit.overdue !== "0" && (
              <Ageing ageing={ageing} currency={credit.currency_code} />
            )}
            <Card title={t("credit.documents")} flush>
              {ageing ? (
                <OpenDocuments currency={credit.currency_code} />
              ) : (
                <p className="txt-medium p-4">{t("credit.notItemized")}</p>
              )}
            </Card>
          </>
        )}
      </Answered>
    </Screen>
  )
}

function Standing({ credit }: Pick<CreditAnswer, "credit">) {
  const { t } = useTranslation()
  const { money, instant } = useFormat()
  const inMoney = (value: string | null) =>
    value === null ? null : money(Number(value), credit.currency_code)
  const { available, credit_limit: limit, as_of } = credit
  const used = Number(limit) - Number(available)
  return (
    <Card>
      <div className="flex flex-col gap-y-4">
        {credit.on_stop && <Notice tone="error">{t("credit.stopped")}</Notice>}
        {limit === null || available === null ? (
          <p className="txt-medium">{t("credit.noLimit")}</p>
        ) : (
          <div className="flex flex-col gap-y-2">
            <p className="txt-small text-ui-fg-subtle">
              {t("credit.available")}
            </p>
            <p className="h1-core">
              {money(Math.max(0, Number(available)), credit.currency_code)}
            </p>
            <Meter
              label={t("credit.title")}
              text={t("credit.ofLimit", {
                used: inMoney(String(used)),
                limit: inMoney(limit),
              })}
              share={Number(limit) > 0 ? used / Number(limit) : 1}
            />
            <p className="txt-small text-ui-fg-subtle">
              {t("credit.ofLimit", {
                used: inMoney(String(used)),
                limit: inMoney(limit),
              })}
            </p>
          </div>
        )}
        <Facts
          facts={[
            [t("credit.balance"), inMoney(credit.balance)],
            [t("credit.overdue"), inMoney(credit.overdue)],
            [t("credit.onOrder"), inMoney(credit.on_order)],
            [
              t("credit.awaiting"),
              credit.awaiting_approval !== "0" &&
                inMoney(credit.awaiting_approval),
            ],
          ]}
        />
        {as_of !== null && (
          <p className="txt-small text-ui-fg-subtle">
            {t("credit.asOf", { instant: instant(as_of) })}
          </p>
        )}
      </div>
    </Card>
  )
}

const AGES = [
  "not_due",
  "days_1_to_30",
  "days_31_to_60",
  "days_61_to_90",
  "over_90_days",
] as const

function Ageing({
  ageing,
  currency,
}: {
  ageing: NonNullable<CreditAnswer["ageing"]>
  currency: string
}) {
  const { t } = useTranslation()
  const { money } = useFormat()
  return (
    <Card title={t("credit.ageing")}>
      <Facts
        facts={AGES.map((age) => [
          t(`credit.ages.${age}`),
          money(Number(ageing[age]), currency),
        ])}
      />
    </Card>
  )
}

function OpenDocuments({ currency }: { currency: string }) {
  const { t } = useTranslation()
  return (
    <ItemList<CreditAnswer, CreditDocument>
      label={t("credit.documents")}
      path={PATH}
      rows={({ documents }) => documents}
      id={({ id }) => id}
      row={(document) => (
        <DocumentRow document={document} currency={currency} />
      )}
      empty={<Empty title={t("credit.none")} text={t("credit.noneText")} />}
    />
  )
}

function DocumentRow({
  document: { kind, reference, order, due_on, days_late, open, amount },
  currency,
}: {
  document: CreditDocument
  currency: string
}) {
  const { t } = useTranslation()
  const { money, day } = useFormat()
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 py-4">
      <div className="min-w-0">
        <p className="txt-medium-plus break-words">
          {t(`credit.kinds.${kind}`)} {reference}
        </p>
        {order && (
          <Link
            to={`/orders/${order.id}`}
            className="txt-small text-ui-fg-interactive inline-flex min-h-8 items-center"
          >
            {t("credit.ofOrder", { number: order.display_id })}
          </Link>
        )}
        <p className="txt-small text-ui-fg-subtle">
          {due_on === null
            ? t("credit.dueAnyTime")
            : t("credit.due", { day: day(due_on) })}
        </p>
      </div>
      <div className="text-right">
        <p className="txt-medium-plus">{money(Number(open), currency)}</p>
        {open !== amount && (
          <p className="txt-small text-ui-fg-subtle">
            {t("credit.openOf", {
              open: money(Number(open), currency),
              amount: money(Number(amount), currency),
            })}
          </p>
        )}
        {days_late > 0 && (
          <p className="txt-small text-ui-fg-error">
            {t("credit.late", { count: days_late })}
          </p>
        )}
      </div>
    </div>
  )
}
