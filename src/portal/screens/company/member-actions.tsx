import { useTranslation } from "react-i18next"
import type { Member } from "../../answers-company"
import { AskFirst } from "../../kit/ask-first"
import { DoNow } from "../../kit/do-now"
import { chosenIn, textOrNull } from "../../kit/fields"
import { FormSheet } from "../../kit/form-sheet"
import { Loading } from "../../kit/loading"
import { personName } from "../../kit/names"
import { Opens } from "../../kit/opens"
import { Sheet } from "../../kit/sheet"
import { memberFields, useRoleOptions } from "./role-options"

/** Other roles, out for a while, or out for good. */
export function MemberActions({ member }: { member: Member }) {
  const { t } = useTranslation()
  const name = personName(member.customer)
  const path = `/store/b2b/members/${member.id}`
  if (member.status === "removed") {
    return (
      <p className="txt-small text-ui-fg-subtle">
        {t("company.members.removedText")}
      </p>
    )
  }
  return (
    <div className="flex flex-wrap gap-2">
      <Opens main label={t("company.members.edit")}>
        {(close) => <EditSheet member={member} onClose={close} />}
      </Opens>
      {member.status === "active" ? (
        <AskFirst
          label={t("company.members.suspend")}
          question={t("company.members.suspendQuestion", { name })}
          text={t("company.members.suspendText")}
          done={t("company.members.suspended", { name })}
          change={{ path: `${path}/suspend` }}
        />
      ) : (
        <DoNow
          change={{ path: `${path}/reactivate` }}
          done={t("company.members.reactivated", { name })}
        >
          {t("company.members.reactivate")}
        </DoNow>
      )}
      <AskFirst
        label={t("company.members.remove")}
        question={t("company.members.removeQuestion", { name })}
        text={t("company.members.removeText")}
        done={t("company.members.removed", { name })}
        change={{ path, method: "DELETE" }}
      />
    </div>
  )
}

type EditSheetProps = { member: Member; onClose: () => void }

function EditSheet({ member, onClose }: EditSheetProps) {
  const { t } = useTranslation()
  const options = useRoleOptions()
  const title = t("company.members.editTitle")
  // A check box takes what it starts with only once.
  if (options.length === 0) {
    return (
      <Sheet title={title} onClose={onClose}>
        <Loading />
      </Sheet>
    )
  }
  return (
    <FormSheet
      title={title}
      description={personName(member.customer)}
      fields={memberFields(t, options)}
      values={{
        job_title: member.job_title,
        role_ids: member.roles.map(({ id }) => id),
      }}
      submit={t("save")}
      done={t("company.members.edited")}
      change={(values) => ({
        path: `/store/b2b/members/${member.id}`,
        body: {
          job_title: textOrNull(values, "job_title"),
          role_ids: chosenIn(values, "role_ids"),
        },
      })}
      onClose={onClose}
    />
  )
}
