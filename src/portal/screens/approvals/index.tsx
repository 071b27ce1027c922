import { useTranslation } from "react-i18next"
import { Link, useSearchParams } from "react-router-dom"
import type {
  ApprovalRequest,
  ApprovalRequestsAnswer,
} from "../../answers-approvals"
import { useCurrent } from "../../hooks/use-current"
import { useFormat } from "../../hooks/use-format"
import { Action } from "../../kit/action"
import { Card } from "../../kit/card"
import { Empty } from "../../kit/empty"
import { inputClass } from "../../kit/input-class"
import { List } from "../../kit/list"
import { Mark } from "../../kit/mark"
import { Screen } from "../../kit/screen"

/** Orders that wait for somebody's yes: the member's own, and those that wait for him. */
export function ApprovalsScreen() {
  const { t } = useTranslation()
  const { context, may } = useCurrent()
  const { money, instant } = useFormat()
  const [params] = useSearchParams()
  const decides = may("order.approve") && context.acting === null
  const first = decides ? "to_decide" : "mine"
  const views = [
    ...(decides ? (["to_decide"] as const) : []),
    "mine" as const,
    ...(may("order.view_all") ? (["account"] as const) : []),
  ]
  const view = views.find((one) => one === params.get("view")) ?? first
  return (
    <Screen
      title={t("approvals.title")}
      actions={
        decides && (
          <Action asChild>
            <Link to="/approvals/away">{t("approvals.away.title")}</Link>
          </Action>
        )
      }
    >
      <Card flush>
        <List<ApprovalRequestsAnswer, ApprovalRequest>
          label={t("approvals.title")}
          path="/store/b2b/approval-requests"
          query={{ view }}
          filters={<ViewChoice views={views} view={view} />}
          rows={({ approval_requests }) => approval_requests}
          id={({ id }) => id}
          to={({ id }) => `/approvals/${id}`}
          columns={[
            {
              label: t("approvals.askedBy"),
              cell: ({ requested_by_name }) => requested_by_name,
            },
            {
              label: t("approvals.why"),
              cell: ({ reasons }) => reasons.map(({ name }) => name).join(", "),
            },
            {
              label: t("approvals.asked"),
              cell: ({ requested_at }) => instant(requested_at),
            },
            {
              label: t("approvals.total"),
              cell: ({ total, currency_code }) => inMoney(total, currency_code),
              end: true,
            },
            {
              label: t("approvals.state"),
              cell: ({ status }) => <Mark state={status} />,
              end: true,
            },
          ]}
          empty={
            <Empty title={t("approvals.none")} text={t("approvals.noneText")} />
          }
        />
      </Card>
    </Screen>
  )

  /** Null where he may see no amounts. */
  function inMoney(total: string | null, currency: string) {
    return total === null ? "–" : money(Number(total), currency)
  }
}

type ViewChoiceProps = {
  views: ("to_decide" | "mine" | "account")[]
  view: string
}

function ViewChoice({ views, view }: ViewChoiceProps) {
  const { t } = useTranslation()
  const [, setParams] = useSearchParams()
  return (
    <select
      aria-label={t("approvals.view")}
      className={`${inputClass} sm:w-64`}
      value={view}
      onChange={(event) => {
        setParams({ view: event.target.value }, { replace: true })
      }}
    >
      {views.map((one) => (
        <option key={one} value={one}>
          {t(`approvals.views.${one}`)}
        </option>
      ))}
    </select>
  )
}
