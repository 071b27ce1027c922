import { useTranslation } from "react-i18next"
import { useParams, useSearchParams } from "react-router-dom"
import type { Order, OrderItem } from "../../answers-orders"
import { useAnswer } from "../../hooks/use-answer"
import { useCurrent } from "../../hooks/use-current"
import { useFormat } from "../../hooks/use-format"
import { Answered } from "../../kit/answered"
import { Card } from "../../kit/card"
import { ExpectedPayment } from "../../kit/expected-payment"
import { Facts } from "../../kit/facts"
import { Mark } from "../../kit/mark"
import { Notice } from "../../kit/notice"
import { Screen } from "../../kit/screen"
import { NoOrders } from "./no-orders"
import { OrderAgain } from "./order-again"
import { numberOf, stateOf } from "./state-of"
import { Timeline } from "./timeline"

/** One order: what, where to, and what happened to it. */
export function OrderScreen() {
  const { id = "" } = useParams()
  const { may } = useCurrent()
  const answer = useAnswer<{ order: Order }>(
    `/store/b2b/orders/${encodeURIComponent(id)}`,
    {},
    { enabled: may("order.view") }
  )
  return may("order.view") ? (
    <Answered query={answer}>
      {({ order }) => <OrderPage order={order} />}
    </Answered>
  ) : (
    <NoOrders />
  )
}

function OrderPage({ order }: { order: Order }) {
  const { t } = useTranslation()
  const { instant } = useFormat()
  const [params] = useSearchParams()
  return (
    <Screen
      title={t("orders.number", { number: numberOf(order) })}
      subtitle={
        <span className="flex flex-wrap items-center gap-2">
          {instant(order.placed_at)} <Mark state={stateOf(order)} />
        </span>
      }
      back="/orders"
      actions={<OrderAgain order={order} />}
    >
      {params.get("placed") === "yes" && (
        <Notice tone="success" title={t("orders.placed")}>
          {t("orders.placedText")}
        </Notice>
      )}
      <div className="grid items-start gap-4 xl:grid-cols-[3fr_2fr]">
        <div className="flex flex-col gap-y-4">
          <Items order={order} />
          <OrderFacts order={order} />
        </div>
        <div className="flex flex-col gap-y-4">
          {order.expected_payment && (
            <Card title={t("payment.title")}>
              <ExpectedPayment
                expected={order.expected_payment}
                currency={order.currency_code}
              />
            </Card>
          )}
          <Card title={t("orders.history")}>
            <Timeline events={order.events} />
          </Card>
        </div>
      </div>
    </Screen>
  )
}

function Items({ order }: { order: Order }) {
  const { t } = useTranslation()
  const { money } = useFormat()
  const sums: [string, number | null][] = [
    [t("orders.goods"), order.net_total],
    [t("orders.vat"), order.tax_total],
    [t("orders.total"), order.total],
  ]
  return (
    <Card title={t("orders.items")} flush>
      {order.items.length === 0 ? (
        <p className="txt-small text-ui-fg-subtle px-4">
          {t("orders.noItems")}
        </p>
      ) : (
        <ul className="divide-y" aria-label={t("orders.items")}>
          {order.items.map((item) => (
            <Item key={item.id} item={item} currency={order.currency_code} />
          ))}
        </ul>
      )}
      <dl className="txt-medium flex flex-col gap-y-1 border-t p-4">
        {sums.map(([name, amount]) => (
          <div key={name} className="flex justify-between gap-x-4">
            <dt className="text-ui-fg-subtle">{name}</dt>
            <dd>{money(amount, order.currency_code)}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}

function Item({ item, currency }: { item: OrderItem; currency: string }) {
  const { t } = useTranslation()
  const { money, unitPrice, number, day } = useFormat()
  const kind = [item.variant_title, item.sku].filter(Boolean).join(" · ")
  const { unit } = item
  const price = unit?.price_per?.amount ?? null
  return (
    <li className="flex gap-x-4 px-4 py-3">
      <div className="min-w-0 flex-1">
        <p className="txt-medium-plus break-words">{item.title}</p>
        {kind && <p className="txt-small text-ui-fg-subtle">{kind}</p>}
        {item.part_number !== null && (
          <p className="txt-small text-ui-fg-subtle">
            {t("unit.partNumber", { number: item.part_number })}
          </p>
        )}
        {item.reference !== null && (
          <p className="txt-small text-ui-fg-subtle">
            {t("orders.lineReference", { reference: item.reference })}
          </p>
        )}
        {item.requested_ship_date !== null && (
          <p className="txt-small text-ui-fg-subtle">
            {t("orders.lineDate", { day: day(item.requested_ship_date) })}
          </p>
        )}
        <p className="txt-small text-ui-fg-subtle">
          {unit
            ? t("orders.inUnit", {
                number: number(Number(unit.quantity)),
                unit: unit.name,
                price: unitPrice(
                  price === null ? null : Number(price),
                  currency
                ),
                per: unit.price_per?.name ?? "–",
              })
            : t("orders.quantity", {
                number: number(item.quantity),
                price: unitPrice(item.unit_price, currency),
              })}
        </p>
      </div>
      <span className="txt-medium">{money(item.subtotal, currency)}</span>
    </li>
  )
}

function OrderFacts({ order }: { order: Order }) {
  const { t } = useTranslation()
  const { day } = useFormat()
  const address = order.ship_to_address
  const contact = [order.site_contact_name, order.site_contact_phone]
  return (
    <Card title={t("orders.facts")}>
      <Facts
        facts={[
          [t("orders.by"), order.member.name],
          [t("orders.poNumber"), order.po_number],
          [t("orders.site"), order.ship_to?.name],
          [
            t("orders.address"),
            address &&
              [
                address.address_1,
                address.address_2,
                address.city,
                address.postal_code,
              ]
                .filter(Boolean)
                .join(", "),
          ],
          [t("orders.branch"), order.collection_point?.name],
          [t("orders.job"), order.project?.name],
          [t("orders.customerReference"), order.customer_reference],
          [
            t("orders.mode"),
            order.delivery_mode === "complete" && t("deliveryMode.complete"),
          ],
          [
            t("orders.requestedDate"),
            order.requested_ship_date && day(order.requested_ship_date),
          ],
          [t("orders.contact"), contact.filter(Boolean).join(", ") || null],
          [t("orders.instructions"), order.delivery_instructions],
          [t("orders.office"), order.office.name],
          [t("orders.erpNumber"), order.erp_number],
        ]}
      />
    </Card>
  )
}
