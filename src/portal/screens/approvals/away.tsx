import { useTranslation } from "react-i18next"
import type {
  ApprovalDelegation,
  ApprovalDelegationsAnswer,
} from "../../answers-approvals"
import { useCurrent } from "../../hooks/use-current"
import { useFormat } from "../../hooks/use-format"
import { AskFirst } from "../../kit/ask-first"
import { Card } from "../../kit/card"
import { Empty } from "../../kit/empty"
import { textIn, textOrNull } from "../../kit/fields"
import { FormSheet } from "../../kit/form-sheet"
import { ItemList } from "../../kit/item-list"
import { Opens } from "../../kit/opens"
import { Screen } from "../../kit/screen"
import { memberSource } from "../company/sources"

const PATH = "/store/b2b/approval-delegations"

/** Who decides in a member's place, and for whom he does. */
export function AwayScreen() {
  const { t } = useTranslation()
  return (
    <Screen
      title={t("approvals.away.title")}
      subtitle={t("approvals.away.text")}
      back="/approvals"
      actions={
        <Opens main label={t("approvals.away.add")}>
          {(close) => <NameSheet onClose={close} />}
        </Opens>
      }
    >
      <Card flush>
        <ItemList<ApprovalDelegationsAnswer, ApprovalDelegation>
          label={t("approvals.away.title")}
          path={PATH}
          rows={({ approval_delegations }) => approval_delegations}
          id={({ id }) => id}
          row={(delegation) => <Row delegation={delegation} />}
          empty={
            <Empty
              title={t("approvals.away.none")}
              text={t("approvals.away.noneText")}
            />
          }
        />
      </Card>
    </Screen>
  )
}

function Row({ delegation }: { delegation: ApprovalDelegation }) {
  const { t } = useTranslation()
  const { day } = useFormat()
  const { account } = useCurrent()
  const isOwn = delegation.member_id === account.member.id
  const name = isOwn ? delegation.delegate_name : delegation.member_name
  return (
    <div className="flex flex-col gap-3 py-3 sm:flex-row sm:items-center">
      <div className="min-w-0 flex-1">
        <p className="txt-medium-plus break-words">
          {t(isOwn ? "approvals.away.forYou" : "approvals.away.forHim", {
            name,
          })}
        </p>
        <p className="txt-small text-ui-fg-subtle">
          {day(delegation.starts_on)} – {day(delegation.ends_on)}
        </p>
      </div>
      {isOwn && (
        <AskFirst
          label={t("approvals.away.end")}
          of={name}
          question={t("approvals.away.endAsk")}
          text={t("approvals.away.endText", { name })}
          done={t("approvals.away.ended")}
          change={{ path: `${PATH}/${delegation.id}`, method: "DELETE" }}
        />
      )}
    </div>
  )
}

function NameSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const { account } = useCurrent()
  return (
    <FormSheet
      title={t("approvals.away.add")}
      fields={[
        {
          kind: "pick",
          name: "delegate_id",
          label: t("approvals.away.to"),
          nothing: t("approvals.away.choose"),
          sources: [memberSource(account.member.id)],
        },
        {
          kind: "day",
          name: "starts_on",
          label: t("approvals.away.from"),
          optional: true,
          half: true,
        },
        {
          kind: "day",
          name: "ends_on",
          label: t("approvals.away.until"),
          half: true,
        },
      ]}
      submit={t("approvals.away.save")}
      change={(values) => {
        const starts_on = textOrNull(values, "starts_on")
        return {
          path: PATH,
          body: {
            delegate_id: textIn(values, "delegate_id"),
            ends_on: textIn(values, "ends_on"),
            ...(starts_on === null ? {} : { starts_on }),
          },
        }
      }}
      done={t("approvals.away.saved")}
      onClose={onClose}
    />
  )
}
