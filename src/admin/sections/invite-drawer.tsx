import { useTranslation } from "react-i18next"
import { useRoles } from "../hooks/use-roles"
import { listOf, textOf, textOrNull } from "../kit/form"
import { FormDrawer } from "../kit/form-drawer"
import { projectLookup, shipToLookup } from "../kit/lookups"

type Props = { companyId: string; onClose: () => void }

/** Invites somebody by e-mail, with roles and the sites that he begins with. */
export function InviteDrawer({ companyId, onClose }: Props) {
  const { t } = useTranslation("b2b")
  const { options } = useRoles(companyId)
  return (
    <FormDrawer
      title={t("members.invite")}
      description={t("invitations.hint")}
      submit={t("invitations.send")}
      fields={[
        { kind: "email", name: "email", label: t("fields.email") },
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
        {
          kind: "lookups",
          name: "ship_to_ids",
          label: t("invitations.shipTos"),
          optional: true,
          find: shipToLookup(companyId),
        },
        {
          kind: "lookups",
          name: "project_ids",
          label: t("invitations.projects"),
          optional: true,
          hint: t("invitations.projectsHint"),
          find: projectLookup(companyId),
        },
      ]}
      change={(values) => ({
        path: `/admin/b2b/companies/${companyId}/invitations`,
        body: {
          email: textOf(values, "email"),
          role_ids: listOf(values, "role_ids"),
          job_title: textOrNull(values, "job_title"),
          accesses: [
            ...listOf(values, "ship_to_ids").map((id) => ({ ship_to_id: id })),
            ...listOf(values, "project_ids").map((id) => ({ project_id: id })),
          ],
        },
      })}
      done={t("invitations.sent")}
      onClose={onClose}
    />
  )
}
