import { useTranslation } from "react-i18next"
import type { ApprovalRequestWhole } from "../answers-approvals"
import { useFormat } from "../hooks/use-format"
import { Card } from "./card"
import { Facts } from "./facts"

type Props = { request: ApprovalRequestWhole }

/** Null where whoever reads may see no amounts. */
type Amount = string | null

/** The whole basket that is asked about, why, and who decides. */
export function ApprovalBasket({ request }: Props) {
  return (
    <>
      <Asked request={request} />
      <Changes request={request} />
      <Goods request={request} />
      <Steps request={request} />
    </>
  )
}

function useMoney(currency: string) {
  const { money } = useFormat()
  return (amount: Amount) =>
    amount === null ? "–" : money(Number(amount), currency)
}

function Asked({ request }: Props) {
  const { t } = useTranslation()
  const { day, instant } = useFormat()
  const { snapshot, reasons } = request
  const { project, ship_to, address } = snapshot
  return (
    <Card>
      <Facts
        facts={[
          [t("approvals.askedBy"), request.requested_by_name],
          [t("approvals.asked"), instant(request.requested_at)],
          [t("approvals.why"), reasons.map(({ text }) => text).join("; ")],
          [t("approvals.note"), request.note],
          [
            t("approvals.delivery"),
            ship_to?.name ??
              [address["address_1"], address["postal_code"], address["city"]]
                .filter(Boolean)
                .join(", "),
          ],
          [t("approvals.job"), project && `${project.code} ${project.name}`],
          [t("approvals.poNumber"), snapshot.po_number],
          [
            t("approvals.shipDay"),
            snapshot.requested_ship_date && day(snapshot.requested_ship_date),
          ],
          [
            t(
              request.status === "approved"
                ? "approvals.holds"
                : "approvals.until"
            ),
            (request.status === "approved" || request.status === "pending") &&
              instant(request.expires_at),
          ],
        ]}
      />
    </Card>
  )
}

function Changes({ request: { changes, currency_code } }: Props) {
  const { t } = useTranslation()
  const inMoney = useMoney(currency_code)
  return changes.length === 0 ? null : (
    <Card title={t("approvals.changes")} flush>
      <ul className="divide-y">
        {changes.map((change) => (
          <li
            key={change.variant_id ?? change.title}
            className="flex flex-wrap justify-between gap-x-6 p-4"
          >
            <span className="txt-medium">{change.title}</span>
            <span className="txt-medium">
              {t("approvals.was", {
                before: `${String(change.quantity_before)} × ${inMoney(change.unit_price_before)}`,
                now: `${String(change.quantity)} × ${inMoney(change.unit_price)}`,
              })}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Goods({ request: { snapshot, currency_code } }: Props) {
  const { t } = useTranslation()
  const { number } = useFormat()
  const inMoney = useMoney(currency_code)
  return (
    <Card title={t("approvals.basket")} flush>
      <ul className="divide-y">
        {snapshot.lines.map((line) => (
          <li
            key={`${line.variant_id ?? ""} ${line.title}`}
            className="flex flex-wrap justify-between gap-x-6 gap-y-1 p-4"
          >
            <div className="min-w-0">
              <p className="txt-medium break-words">{line.title}</p>
              <p className="txt-small text-ui-fg-subtle">{line.sku}</p>
              {line.price_given_by_hand && (
                <p className="txt-small text-ui-fg-subtle">
                  {t("approvals.byHand")}
                </p>
              )}
            </div>
            <div className="ml-auto text-right">
              <p className="txt-medium-plus">{number(line.quantity)} ×</p>
              <p className="txt-small text-ui-fg-subtle">
                {t("approvals.price", { price: inMoney(line.unit_price) })}
              </p>
            </div>
          </li>
        ))}
      </ul>
      <dl className="txt-medium flex flex-col gap-y-1 border-t p-4">
        {(
          [
            ["withoutVat", snapshot.net_total],
            ["vat", snapshot.tax_total],
            ["total", snapshot.total],
          ] as const
        ).map(([name, amount]) => (
          <div key={name} className="flex justify-between">
            <dt className="text-ui-fg-subtle">{t(`approvals.${name}`)}</dt>
            <dd className={name === "total" ? "txt-large-plus" : ""}>
              {inMoney(amount)}
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}

function Steps({ request: { tiers, decisions } }: Props) {
  const { t } = useTranslation()
  const { instant } = useFormat()
  const named = (who: ApprovalRequestWhole["tiers"][number]["who"]): string =>
    who.map(({ kind, name }) => name ?? t(`approvals.kinds.${kind}`)).join(", ")
  return (
    <Card title={t("approvals.who")} flush>
      <ol className="divide-y">
        {tiers.map((tier, index) => (
          <li key={named(tier.who)} className="flex flex-col gap-y-1 p-4">
            <p className="txt-medium-plus">
              {t("approvals.step", { number: index + 1 })}{" "}
              <span className="txt-small text-ui-fg-subtle">
                {t(`approvals.states.${tier.state}`)}
              </span>
            </p>
            <p className="txt-medium break-words">
              {tier.who.length > 1 && `${t(`approvals.${tier.mode}`)}: `}
              {named(tier.who)}
            </p>
            {tier.escalated_to.length > 0 && (
              <p className="txt-small">
                {t("approvals.passedOn")} {named(tier.escalated_to)}
              </p>
            )}
            {decisions
              .filter((decision) => decision.tier === index)
              .map((decision) => (
                <p key={decision.id} className="txt-small break-words">
                  {[
                    t(`approvals.said.${decision.decision}`, {
                      name: decision.decider_name,
                    }),
                    decision.on_behalf_of_name !== null &&
                      t("approvals.inPlaceOf", {
                        name: decision.on_behalf_of_name,
                      }),
                    instant(decision.decided_at),
                    decision.reason,
                  ]
                    .filter(Boolean)
                    .join(", ")}
                </p>
              ))}
          </li>
        ))}
      </ol>
    </Card>
  )
}
