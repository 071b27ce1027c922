import { useTranslation } from "react-i18next"
import type {
  StoreRepConsent,
  StoreRepConsentListAnswer,
} from "../../../api/store/b2b/company/types"
import { useAnswer } from "../../hooks/use-answer"
import { useFormat } from "../../hooks/use-format"
import { Allowed } from "../../kit/allowed"
import { Answered } from "../../kit/answered"
import { AskFirst } from "../../kit/ask-first"
import { Card } from "../../kit/card"
import { Empty } from "../../kit/empty"
import { textIn } from "../../kit/fields"
import { FormSheet } from "../../kit/form-sheet"
import { ItemList } from "../../kit/item-list"
import { Opens } from "../../kit/opens"
import { Screen } from "../../kit/screen"

const PATH = "/store/b2b/company/rep-consents"

/** Which sales reps may act for the company. */
export function RepsScreen() {
  const { t } = useTranslation()
  return (
    <Screen
      title={t("company.reps.title")}
      subtitle={t("company.reps.text")}
      back="/company"
    >
      <Allowed needs="company.manage">
        <AskedCard />
        <Card flush>
          <ItemList<StoreRepConsentListAnswer, StoreRepConsent>
            label={t("company.reps.title")}
            path={PATH}
            rows={({ rep_consents }) => rep_consents}
            id={({ sales_rep }) => sales_rep.id}
            row={(row) => <RepRow row={row} />}
            empty={
              <Empty
                title={t("company.reps.none")}
                text={t("company.reps.noneText")}
              />
            }
          />
        </Card>
      </Allowed>
    </Screen>
  )
}

/** Whether they have to ask at all. */
function AskedCard() {
  const { t } = useTranslation()
  const answer = useAnswer<StoreRepConsentListAnswer>(PATH, { limit: 1 })
  return (
    <Answered query={answer}>
      {({ asked }) => {
        const words = asked ? "asked" : "free"
        return (
          <Card
            title={t(`company.reps.${words}.title`)}
            actions={
              <AskFirst
                label={t(`company.reps.${words}.change`)}
                question={t(`company.reps.${words}.question`)}
                text={t(`company.reps.${words}.changeText`)}
                done={t(`company.reps.${words}.done`)}
                change={
                  asked
                    ? { path: `${PATH}/${asked.id}`, method: "DELETE" }
                    : { path: PATH }
                }
              />
            }
          >
            <p className="txt-small text-ui-fg-subtle">
              {t(`company.reps.${words}.text`)}
            </p>
          </Card>
        )
      }}
    </Answered>
  )
}

function RepRow({ row: { sales_rep, consent } }: { row: StoreRepConsent }) {
  const { t } = useTranslation()
  const { instant } = useFormat()
  const { name } = sales_rep
  const agreed = consent?.counts
    ? consent.expires_at === null
      ? t("company.reps.agreed")
      : t("company.reps.agreedUntil", { at: instant(consent.expires_at) })
    : t("company.reps.notAgreed")
  return (
    <div className="flex flex-col gap-3 py-3 sm:flex-row sm:items-center">
      <div className="min-w-0 flex-1">
        <p className="txt-medium-plus break-words">{name}</p>
        <p className="txt-small text-ui-fg-subtle">
          {[
            t(`company.reps.kind.${sales_rep.kind}`),
            sales_rep.serves && t("company.reps.serves"),
            agreed,
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
      </div>
      {consent?.counts ? (
        <AskFirst
          label={t("company.reps.withdraw")}
          of={name}
          question={t("company.reps.withdrawQuestion", { name })}
          text={t("company.reps.withdrawText")}
          done={t("company.reps.withdrawn", { name })}
          change={{ path: `${PATH}/${consent.id}`, method: "DELETE" }}
        />
      ) : (
        <Opens label={t("company.reps.agree")} of={name}>
          {(close) => <AgreeSheet rep={sales_rep} onClose={close} />}
        </Opens>
      )}
    </div>
  )
}

type SheetProps = { rep: StoreRepConsent["sales_rep"]; onClose: () => void }

function AgreeSheet({ rep, onClose }: SheetProps) {
  const { t } = useTranslation()
  return (
    <FormSheet
      title={t("company.reps.agreeTo", { name: rep.name })}
      description={t("company.reps.agreeText")}
      fields={[
        {
          kind: "day",
          name: "ends_on",
          label: t("company.reps.until"),
          optional: true,
        },
      ]}
      submit={t("company.reps.agree")}
      done={t("company.reps.agreedTo", { name: rep.name })}
      change={(values) => ({
        path: PATH,
        body: {
          sales_rep_id: rep.id,
          ends_on: textIn(values, "ends_on") || null,
        },
      })}
      onClose={onClose}
    />
  )
}
