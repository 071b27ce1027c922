import { useTranslation } from "react-i18next"
import { Link, useParams } from "react-router-dom"
import type { RepAccountCard } from "../../answers-rep"
import { useAnswer } from "../../hooks/use-answer"
import { useFormat } from "../../hooks/use-format"
import { Action } from "../../kit/action"
import { Answered } from "../../kit/answered"
import { Card } from "../../kit/card"
import { Mark } from "../../kit/mark"
import { Opens } from "../../kit/opens"
import { Screen } from "../../kit/screen"
import { ActSheet } from "./act-sheet"
import { placeOf } from "./accounts"
import { Contacts, MapLink } from "./contacts"
import { Credit } from "./credit"
import { OpenCarts } from "./open-carts"
import { SavedCarts } from "./saved-carts"

/** What a rep wants to know before he rings the bell, and the way in. */
export function RepAccountScreen() {
  const { t } = useTranslation()
  const { id = "" } = useParams()
  const answer = useAnswer<{ account: RepAccountCard }>(
    `/store/b2b/rep/accounts/${id}`
  )
  return (
    <Answered query={answer}>
      {({ account }) => (
        <Screen
          title={account.company_name}
          subtitle={
            <span className="flex flex-wrap items-center gap-x-3">
              {[account.number, placeOf(account)].filter(Boolean).join(" · ")}
              <Mark state={account.status} />
              <MapLink account={account} />
            </span>
          }
          back="/rep/accounts"
          actions={
            <>
              <Action asChild>
                <Link to={`/rep/prices/new?account=${account.id}`}>
                  {t("proposals.new")}
                </Link>
              </Action>
              <Opens main label={t("rep.act.title")}>
                {(close) => <ActSheet account={account} onClose={close} />}
              </Opens>
            </>
          }
        >
          <div className="grid items-start gap-4 md:grid-cols-2">
            <Credit account={account} />
            <Contacts contacts={account.contacts} />
            <OpenCarts account={account} />
            <SavedCarts account={account} />
            <LastOrders account={account} />
            <UsualItems account={account} />
          </div>
        </Screen>
      )}
    </Answered>
  )
}

type Of = { account: RepAccountCard }

function LastOrders({ account: { orders } }: Of) {
  const { t } = useTranslation()
  const { instant, money } = useFormat()
  return (
    <Card title={t("rep.card.orders")}>
      {orders.length === 0 ? (
        <Nothing>{t("rep.card.noOrders")}</Nothing>
      ) : (
        <ul className="flex flex-col gap-y-3">
          {orders.map((order) => (
            <li key={order.order_id} className="flex justify-between gap-x-4">
              <span className="min-w-0">
                <span className="txt-medium block">
                  {[`#${String(order.display_id)}`, order.po_number]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
                <span className="txt-small text-ui-fg-subtle block">
                  {[instant(order.placed_at), order.prepared_by]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
              </span>
              <span className="txt-medium">
                {money(Number(order.total), order.currency_code)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

function UsualItems({ account }: Of) {
  const { t } = useTranslation()
  const { number } = useFormat()
  const { usual_items: items } = account
  return (
    <Card
      title={t("rep.card.usual")}
      actions={
        items.length > 0 && (
          <Opens label={t("template.usualOf")}>
            {(close) => (
              <ActSheet
                account={account}
                to="/cart-templates"
                onClose={close}
              />
            )}
          </Opens>
        )
      }
    >
      {items.length === 0 ? (
        <Nothing>{t("rep.card.noUsual")}</Nothing>
      ) : (
        <ul className="flex flex-col gap-y-3">
          {items.map((item) => (
            <li key={item.variant_id}>
              <span className="txt-medium block">{item.title}</span>
              <span className="txt-small text-ui-fg-subtle block">
                {[
                  item.sku,
                  t("rep.card.times", {
                    count: item.orders,
                    quantity: number(Number(item.quantity)),
                  }),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

function Nothing({ children }: { children: string }) {
  return <p className="txt-small text-ui-fg-subtle">{children}</p>
}
