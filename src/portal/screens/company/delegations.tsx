import { useTranslation } from "react-i18next"
import type { DelegationsAnswer, SiteAccess } from "../../../api/sites/types"
import { useCurrent } from "../../hooks/use-current"
import { AskFirst } from "../../kit/ask-first"
import { Card } from "../../kit/card"
import { Empty } from "../../kit/empty"
import { textIn, type Field } from "../../kit/fields"
import { FormSheet } from "../../kit/form-sheet"
import { ItemList } from "../../kit/item-list"
import { codedName, personName } from "../../kit/names"
import { Opens } from "../../kit/opens"
import { Screen } from "../../kit/screen"
import { AccessTerms } from "./access-list"
import { memberSource, targetIn, targetSources } from "./sources"
import { termFields, termsIn } from "./terms"

const PATH = "/store/b2b/delegations"

/** Rights that members lent to colleagues who stand in for them. */
export function DelegationsScreen() {
  const { t } = useTranslation()
  return (
    <Screen
      title={t("company.loans.title")}
      subtitle={t("company.loans.text")}
      back="/company"
      actions={
        <Opens main label={t("company.loans.lend")}>
          {(close) => <LendSheet onClose={close} />}
        </Opens>
      }
    >
      <Card flush>
        <ItemList<DelegationsAnswer, SiteAccess>
          label={t("company.loans.title")}
          path={PATH}
          rows={({ delegations }) => delegations}
          id={({ id }) => id}
          row={(loan) => <LoanRow loan={loan} />}
          empty={
            <Empty
              title={t("company.loans.none")}
              text={t("company.loans.noneText")}
            />
          }
        />
      </Card>
    </Screen>
  )
}

function LoanRow({ loan }: { loan: SiteAccess }) {
  const { t } = useTranslation()
  const { account, may } = useCurrent()
  const place = loan.ship_to ?? loan.project
  const name = personName(loan.member.customer)
  const where = place ? codedName(place) : "–"
  const isMine = loan.delegated_by?.id === account.member.id
  return (
    <div className="flex flex-col gap-3 py-3 sm:flex-row sm:items-center">
      <div className="min-w-0 flex-1">
        <p className="txt-medium-plus break-words">{name}</p>
        <p className="txt-small break-words">{where}</p>
        <AccessTerms access={loan} />
      </div>
      {(isMine || may("ship_to.manage")) && (
        <AskFirst
          label={t("company.loans.end")}
          of={`${name}, ${where}`}
          question={t("company.loans.endQuestion", { name })}
          text={t("company.loans.endText", { where })}
          done={t("company.loans.ended")}
          change={{ path: `${PATH}/${loan.id}`, method: "DELETE" }}
        />
      )}
    </div>
  )
}

function LendSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const { account } = useCurrent()
  const fields: Field[] = [
    {
      kind: "pick",
      name: "member_id",
      label: t("company.loans.to"),
      nothing: t("company.access.chooseMember"),
      sources: [memberSource(account.member.id)],
    },
    {
      kind: "pick",
      name: "target",
      label: t("company.access.target"),
      nothing: t("company.access.chooseTarget"),
      sources: targetSources(t),
    },
    // A loan has an end.
    ...termFields(t, account.office.currency_code).map((field) =>
      field.name === "ends_on" ? { ...field, optional: false } : field
    ),
  ]
  return (
    <FormSheet
      title={t("company.loans.lend")}
      description={t("company.loans.lendText")}
      fields={fields}
      submit={t("company.loans.submit")}
      done={t("company.loans.lent")}
      change={(values) => ({
        path: PATH,
        body: {
          member_id: textIn(values, "member_id"),
          ...targetIn(textIn(values, "target")),
          ...termsIn(values),
        },
      })}
      onClose={onClose}
    />
  )
}
