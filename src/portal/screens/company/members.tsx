import { useTranslation } from "react-i18next"
import { useNavigate, useSearchParams } from "react-router-dom"
import type { Member, MembersAnswer } from "../../answers-company"
import { useCurrent } from "../../hooks/use-current"
import { Action } from "../../kit/action"
import { Card } from "../../kit/card"
import { Empty } from "../../kit/empty"
import { StateFilter } from "../../kit/state-filter"
import { List, type Column } from "../../kit/list"
import { Mark } from "../../kit/mark"
import { personName } from "../../kit/names"
import { Screen } from "../../kit/screen"

const STATES = ["active", "suspended", "removed"]

/** The colleagues; who manages them sees what each may do. */
export function MembersScreen() {
  const { t } = useTranslation()
  const { account, may } = useCurrent()
  const navigate = useNavigate()
  const [params] = useSearchParams()
  const manages = may("member.manage")
  const status = params.get("status")
  const name: Column<Member> = {
    label: t("company.members.name"),
    cell: ({ id, customer }) =>
      id === account.member.id
        ? t("company.members.you", { name: personName(customer) })
        : personName(customer),
  }
  const title: Column<Member> = {
    label: t("company.members.jobTitle"),
    cell: ({ job_title }) => job_title ?? "–",
  }
  const more: Column<Member>[] = [
    {
      label: t("company.roles.title"),
      cell: ({ roles }) => roles.map((role) => role.name).join(", ") || "–",
    },
    {
      label: t("company.state"),
      cell: (member) => <Mark state={member.status} />,
    },
  ]
  return (
    <Screen
      title={t("company.members.title")}
      back="/company"
      actions={
        manages && (
          <Action main onClick={() => void navigate("/company/members/invite")}>
            {t("company.invite.title")}
          </Action>
        )
      }
    >
      <Card flush>
        <List<MembersAnswer, Member>
          label={t("company.members.title")}
          path="/store/b2b/members"
          query={
            manages
              ? {
                  status: STATES.includes(status ?? "")
                    ? [status ?? ""]
                    : ["active", "suspended"],
                }
              : {}
          }
          rows={({ members }) => members}
          id={({ id }) => id}
          to={({ id }) => `/company/members/${id}`}
          columns={[name, title, ...(manages ? more : [])]}
          search={t("company.members.search")}
          {...(manages
            ? {
                filters: (
                  <StateFilter
                    states={STATES}
                    all={t("company.members.present")}
                  />
                ),
              }
            : {})}
          empty={<Empty title={t("company.members.none")} />}
        />
      </Card>
    </Screen>
  )
}
