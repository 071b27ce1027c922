import { useTranslation } from "react-i18next"
import type { Budget, BudgetsAnswer } from "../../answers-budgets"
import { useCurrent } from "../../hooks/use-current"
import { AskFirst } from "../../kit/ask-first"
import { Card } from "../../kit/card"
import { Empty } from "../../kit/empty"
import { ItemList } from "../../kit/item-list"
import { codedName, personName } from "../../kit/names"
import { Opens } from "../../kit/opens"
import { Screen } from "../../kit/screen"
import { UsedBar } from "../../kit/used-bar"
import { BudgetSheet } from "./budget-sheet"

const PATH = "/store/b2b/budgets"

/** What may be spent and what is used; who manages budgets changes them here. */
export function BudgetsScreen() {
  const { t } = useTranslation()
  const { may } = useCurrent()
  const manages = may("budget.manage")
  const whose = ({ member, project }: Budget) =>
    member
      ? personName(member.customer)
      : project
        ? codedName(project)
        : t("budget.company")
  return (
    <Screen
      title={t("budget.title")}
      {...(manages ? {} : { subtitle: t("budget.yours") })}
      back="/company"
      actions={
        manages && (
          <Opens main label={t("budget.add")}>
            {(close) => <BudgetSheet onClose={close} />}
          </Opens>
        )
      }
    >
      <Card flush>
        <ItemList<BudgetsAnswer, Budget>
          label={t("budget.title")}
          path={PATH}
          rows={({ budgets }) => budgets}
          id={({ id }) => id}
          row={(budget) => (
            <div className="flex flex-col gap-3 p-4 md:flex-row md:items-center md:gap-x-6">
              <div className="min-w-0 md:w-1/3">
                <p className="txt-medium-plus break-words">{budget.name}</p>
                <p className="txt-small text-ui-fg-subtle">{whose(budget)}</p>
              </div>
              <div className="flex min-w-0 flex-1 flex-col gap-y-1">
                <UsedBar budget={budget} />
                <p className="txt-small text-ui-fg-subtle">
                  {t(budget.enabled ? "budget.above" : "budget.off")}
                  {budget.enabled && ` ${t(`budget.overs.${budget.over}`)}`}
                </p>
              </div>
              {manages && <BudgetActions budget={budget} />}
            </div>
          )}
          empty={<Empty title={t("budget.none")} text={t("budget.noneText")} />}
        />
      </Card>
    </Screen>
  )
}

function BudgetActions({ budget }: { budget: Budget }) {
  const { t } = useTranslation()
  return (
    <div className="flex shrink-0 gap-2">
      <Opens label={t("company.change")} of={budget.name}>
        {(close) => <BudgetSheet budget={budget} onClose={close} />}
      </Opens>
      <AskFirst
        label={t("budget.remove")}
        of={budget.name}
        question={t("budget.removeQuestion", { name: budget.name })}
        text={t("budget.removeText")}
        change={{ path: `${PATH}/${budget.id}`, method: "DELETE" }}
        done={t("budget.removed")}
      />
    </div>
  )
}
