import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import type { Member } from "../../answers-company"
import { useAnswer } from "../../hooks/use-answer"
import { useCurrent } from "../../hooks/use-current"
import { useFormat } from "../../hooks/use-format"
import { Answered } from "../../kit/answered"
import { Card } from "../../kit/card"
import { Facts } from "../../kit/facts"
import { Mark } from "../../kit/mark"
import { personName } from "../../kit/names"
import { Screen } from "../../kit/screen"
import { AccessList } from "./access-list"
import { Grant } from "./grant"
import { MemberActions } from "./member-actions"

/** One colleague: who he is, what he may do, and where he may order to. */
export function MemberScreen() {
  const { t } = useTranslation()
  const { id = "" } = useParams()
  const { may } = useCurrent()
  const { instant } = useFormat()
  const manages = may("member.manage")
  const answer = useAnswer<{ member: Member }>(
    `/store/b2b/members/${encodeURIComponent(id)}`
  )
  return (
    <Answered query={answer}>
      {({ member }) => (
        <Screen
          title={personName(member.customer)}
          subtitle={member.job_title}
          back="/company/members"
        >
          <Card
            title={t("company.members.facts")}
            actions={<Mark state={member.status} />}
          >
            <div className="flex flex-col gap-y-4">
              <Facts
                facts={[
                  [t("company.members.jobTitle"), member.job_title],
                  [t("company.email"), member.customer?.email],
                  [t("company.phone"), member.customer?.phone],
                  [
                    t("company.roles.title"),
                    manages
                      ? member.roles.map(({ name }) => name).join(", ") || "–"
                      : null,
                  ],
                  [t("company.members.since"), instant(member.created_at)],
                ]}
              />
              {manages && <MemberActions member={member} />}
            </div>
          </Card>
          {may("ship_to.manage") && member.status !== "removed" && (
            <Card
              flush
              title={t("company.access.ofMember")}
              {...(member.status === "active"
                ? {
                    actions: (
                      <Grant
                        member={{
                          value: member.id,
                          label: personName(member.customer),
                        }}
                      />
                    ),
                  }
                : {})}
            >
              <AccessList memberId={member.id} />
            </Card>
          )}
        </Screen>
      )}
    </Answered>
  )
}
