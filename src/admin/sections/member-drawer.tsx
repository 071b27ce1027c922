import { useTranslation } from "react-i18next"
import type { AdminMember } from "../../api/admin/b2b/types"
import { useRoles } from "../hooks/use-roles"
import { listOf, textOrNull } from "../kit/form"
import { FormDrawer } from "../kit/form-drawer"
import { personName } from "../kit/text"

type Props = { companyId: string; member: AdminMember; onClose: () => void }

/** A member's roles and job title. */
export function MemberDrawer({ companyId, member, onClose }: Props) {
  const { t } = useTranslation("b2b")
  const { options } = useRoles(companyId)
  return (
    <FormDrawer
      title={personName(member.customer)}
      description={t("members.editHint")}
      fields={[
        {
          kind: "text",
          name: "job_title",
          label: t("fields.jobTitle"),
          optional: true,
        },
        {
          kind: "checks",
          name: "role_ids",
          label: t("members.roles"),
          options,
        },
      ]}
      values={{
        job_title: member.job_title ?? "",
        role_ids: member.roles.map((role) => role.id),
      }}
      change={(values) => ({
        path: `/admin/b2b/companies/${companyId}/members/${member.id}`,
        body: {
          role_ids: listOf(values, "role_ids"),
          job_title: textOrNull(values, "job_title"),
        },
      })}
      done={t("members.saved")}
      onClose={onClose}
    />
  )
}
