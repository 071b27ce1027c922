import { useTranslation } from "react-i18next"
import { useCurrent } from "../../hooks/use-current"
import { textIn, type Field } from "../../kit/fields"
import { FormSheet } from "../../kit/form-sheet"
import { Opens } from "../../kit/opens"
import type { Option } from "../../kit/option"
import { memberSource, targetIn, targetSources } from "./sources"
import { termFields, termsIn } from "./terms"

/** Gives a colleague the right to order to a site or for a job. */
export function Grant({ member }: { member?: Option }) {
  const { t } = useTranslation()
  const { account } = useCurrent()
  const fields: Field[] = [
    {
      kind: "pick",
      name: "member_id",
      label: t("company.members.one"),
      nothing: t("company.access.chooseMember"),
      sources: [memberSource()],
      ...(member ? { chosen: [member] } : {}),
    },
    {
      kind: "pick",
      name: "target",
      label: t("company.access.target"),
      nothing: t("company.access.chooseTarget"),
      sources: targetSources(t),
    },
    ...termFields(t, account.office.currency_code),
  ]
  return (
    <Opens main label={t("company.access.grant")}>
      {(close) => (
        <FormSheet
          title={t("company.access.grantTitle")}
          description={t("company.access.grantText")}
          fields={fields}
          submit={t("company.access.grant")}
          done={t("company.access.granted")}
          change={(values) => ({
            path: "/store/b2b/ship-to-accesses",
            body: {
              member_id: textIn(values, "member_id"),
              ...targetIn(textIn(values, "target")),
              ...termsIn(values),
            },
          })}
          onClose={close}
        />
      )}
    </Opens>
  )
}
