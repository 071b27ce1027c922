import { useTranslation } from "react-i18next"
import type {
  StoreCompanySession,
  StoreCompanySessionListAnswer,
} from "../../../api/store/b2b/company/types"
import { useCurrent } from "../../hooks/use-current"
import { useFormat } from "../../hooks/use-format"
import { Allowed } from "../../kit/allowed"
import { AskFirst } from "../../kit/ask-first"
import { Card } from "../../kit/card"
import { Empty } from "../../kit/empty"
import { ItemList } from "../../kit/item-list"
import { Mark } from "../../kit/mark"
import { Screen } from "../../kit/screen"

const PATH = "/store/b2b/company/acting-sessions"

/** Who of the sales office acted for the company, and when. */
export function ActingLogScreen() {
  const { t } = useTranslation()
  return (
    <Screen
      title={t("company.acting.title")}
      subtitle={t("company.acting.text")}
      back="/company"
    >
      <Allowed needs="audit.view">
        <Card flush>
          <ItemList<StoreCompanySessionListAnswer, StoreCompanySession>
            label={t("company.acting.title")}
            path={PATH}
            rows={({ acting_sessions }) => acting_sessions}
            id={({ id }) => id}
            row={(session) => <SessionRow session={session} />}
            empty={
              <Empty
                title={t("company.acting.none")}
                text={t("company.acting.noneText")}
              />
            }
          />
        </Card>
      </Allowed>
    </Screen>
  )
}

function SessionRow({ session }: { session: StoreCompanySession }) {
  const { t } = useTranslation()
  const { may } = useCurrent()
  const { instant } = useFormat()
  const { id, actor_name: name, channel, reason, account_number } = session
  return (
    <div className="flex flex-col gap-3 py-3 sm:flex-row sm:items-center">
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-center gap-2">
          <span className="txt-medium-plus break-words">{name}</span>
          <Mark state={session.open ? "open" : "closed"} />
        </div>
        <p className="txt-small text-ui-fg-subtle break-words">
          {[
            instant(session.started_at),
            account_number,
            t(`company.acting.channel.${channel}`),
            reason,
            session.ended_by && t(`company.acting.endedBy.${session.ended_by}`),
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
      </div>
      {session.open && may("company.manage") && (
        <AskFirst
          label={t("company.acting.end")}
          of={name}
          question={t("company.acting.endQuestion", { name })}
          text={t("company.acting.endText")}
          done={t("company.acting.ended", { name })}
          change={{ path: `${PATH}/${id}`, method: "DELETE" }}
        />
      )}
    </div>
  )
}
