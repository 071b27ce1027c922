import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import type {
  ShipToRequest,
  ShipToRequestsAnswer,
} from "../../../api/sites/types"
import { useCurrent } from "../../hooks/use-current"
import { useFormat } from "../../hooks/use-format"
import { Card } from "../../kit/card"
import { Empty } from "../../kit/empty"
import { textOrNull } from "../../kit/fields"
import { StateFilter } from "../../kit/state-filter"
import { FormSheet } from "../../kit/form-sheet"
import { ItemList } from "../../kit/item-list"
import { Mark } from "../../kit/mark"
import { addressLine, personName } from "../../kit/names"
import { Opens } from "../../kit/opens"
import { Screen } from "../../kit/screen"
import { SiteRequestSheet } from "../site-request"

const STATES = ["awaiting_company", "awaiting_office", "approved", "rejected"]

/** Wishes for new delivery addresses: all for who decides, else the member's own. */
export function RequestsScreen() {
  const { t } = useTranslation()
  const [params] = useSearchParams()
  const status = params.get("status") ?? ""
  return (
    <Screen
      title={t("company.requests.title")}
      back="/company"
      actions={
        <Opens label={t("siteRequest.ask")}>
          {(close) => <SiteRequestSheet onClose={close} />}
        </Opens>
      }
    >
      <Card flush>
        <ItemList<ShipToRequestsAnswer, ShipToRequest>
          label={t("company.requests.title")}
          path="/store/b2b/ship-to-requests"
          query={{
            order: "-created_at",
            ...(STATES.includes(status) ? { status } : {}),
          }}
          rows={({ ship_to_requests }) => ship_to_requests}
          id={({ id }) => id}
          row={(request) => <RequestRow request={request} />}
          search={t("company.requests.search")}
          filters={<StateFilter states={STATES} />}
          empty={
            <Empty
              title={t("company.requests.none")}
              text={t("company.requests.noneText")}
            />
          }
        />
      </Card>
    </Screen>
  )
}

function RequestRow({ request }: { request: ShipToRequest }) {
  const { t } = useTranslation()
  const { may } = useCurrent()
  const { instant } = useFormat()
  const { name, status, note, decision_note, member, created_at } = request
  return (
    <div className="flex flex-col gap-3 py-3 sm:flex-row sm:items-center">
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-center gap-2">
          <span className="txt-medium-plus break-words">{name}</span>
          <Mark state={status} />
        </div>
        <p className="txt-small break-words">{addressLine(request)}</p>
        <p className="txt-small text-ui-fg-subtle">
          {t("company.requests.by", {
            name: personName(member?.customer),
            at: instant(created_at),
          })}
        </p>
        {note && <p className="txt-small break-words">“{note}”</p>}
        {decision_note && (
          <p className="txt-small break-words">
            {t("company.requests.answer", { note: decision_note })}
          </p>
        )}
      </div>
      {status === "awaiting_company" && may("ship_to.manage") && (
        <div className="flex flex-wrap gap-2">
          <Decide request={request} verdict="approve" />
          <Decide request={request} verdict="reject" />
        </div>
      )}
    </div>
  )
}

type DecideProps = { request: ShipToRequest; verdict: "approve" | "reject" }

function Decide({ request, verdict }: DecideProps) {
  const { t } = useTranslation()
  const label = t(`company.requests.${verdict}`)
  return (
    <Opens main={verdict === "approve"} label={label} of={request.name}>
      {(close) => (
        <FormSheet
          title={`${label}: ${request.name}`}
          description={t(`company.requests.${verdict}Text`)}
          fields={[
            {
              kind: "long",
              name: "note",
              label: t("company.requests.note"),
              maxLength: 500,
              optional: true,
            },
          ]}
          submit={label}
          done={t(`company.requests.${verdict}Done`)}
          change={(values) => ({
            path: `/store/b2b/ship-to-requests/${request.id}/${verdict}`,
            body: { note: textOrNull(values, "note") },
          })}
          onClose={close}
        />
      )}
    </Opens>
  )
}
