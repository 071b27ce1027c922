import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import type { Member } from "../../answers-company"
import { useAnswer } from "../../hooks/use-answer"
import { useCurrent } from "../../hooks/use-current"
import { Allowed } from "../../kit/allowed"
import { Card } from "../../kit/card"
import { Lookup } from "../../kit/lookup"
import { personName } from "../../kit/names"
import { Screen } from "../../kit/screen"
import { AccessList } from "./access-list"
import { Grant } from "./grant"
import { memberSource } from "./sources"

/** Who may order where, of the whole company or of one member. */
export function AccessScreen() {
  const { t } = useTranslation()
  const { may } = useCurrent()
  const [params, setParams] = useSearchParams()
  const memberId = params.get("member")
  const answer = useAnswer<{ member: Member }>(
    `/store/b2b/members/${encodeURIComponent(memberId ?? "")}`,
    {},
    { enabled: memberId !== null }
  )
  const chosen =
    memberId === null
      ? null
      : {
          value: memberId,
          label: personName(answer.data?.member.customer),
        }
  return (
    <Screen
      title={t("company.access.title")}
      subtitle={t("company.access.text")}
      back="/company"
      actions={
        may("ship_to.manage") && (
          <Grant {...(chosen ? { member: chosen } : {})} />
        )
      }
    >
      <Allowed needs="ship_to.manage">
        <Lookup
          label={t("company.members.one")}
          nothing={t("company.access.everybody")}
          none={t("company.access.everybody")}
          sources={[memberSource()]}
          value={chosen}
          onPick={(member) => {
            setParams(member ? { member: member.value } : {}, { replace: true })
          }}
        />
        <Card flush>
          <AccessList {...(memberId ? { memberId } : {})} />
        </Card>
      </Allowed>
    </Screen>
  )
}
