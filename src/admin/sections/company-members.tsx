import { Pencil, PlayMiniSolid, PauseSolid, Trash } from "@medusajs/icons"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type {
  AdminCompanyMember,
  AdminMembersAnswer,
} from "../../api/admin/b2b/types"
import { ListTable } from "../kit/list-table"
import { Status, useStatusFilter } from "../kit/status"
import { personName } from "../kit/text"
import { useAct } from "../kit/use-act"
import { InviteDrawer } from "./invite-drawer"
import { MemberDrawer } from "./member-drawer"

/** Who buys for the company. */
export function CompanyMembers({ companyId }: { companyId: string }) {
  const { t } = useTranslation("b2b")
  const [inviting, setInviting] = useState(false)
  const [edited, setEdited] = useState<AdminCompanyMember>()
  const actions = useMemberActions(companyId, setEdited)
  const path = `/admin/b2b/companies/${companyId}/members`
  return (
    <>
      <ListTable<AdminMembersAnswer, AdminCompanyMember>
        title={t("members.title")}
        prefix="members"
        pageSize={15}
        path={path}
        rows={(answer) => answer.members}
        rowId={(member) => member.id}
        href={(member) => `/customers/${member.customer_id}`}
        buttons={[
          {
            label: t("members.invite"),
            onClick: () => {
              setInviting(true)
            },
          },
        ]}
        filters={[useStatusFilter("member")]}
        actions={actions}
        columns={[
          {
            id: "name",
            label: t("fields.name"),
            cell: (member) => personName(member.customer),
          },
          {
            id: "email",
            label: t("fields.email"),
            cell: (member) => member.customer?.email ?? "-",
          },
          {
            id: "job_title",
            label: t("fields.jobTitle"),
            sortable: true,
            cell: (member) => member.job_title ?? "-",
          },
          {
            id: "roles",
            label: t("members.roles"),
            cell: ({ roles }) =>
              roles.map((role) => role.name).join(", ") || "-",
          },
          {
            id: "status",
            label: t("fields.status"),
            sortable: true,
            cell: ({ status }) => <Status kind="member" value={status} />,
          },
        ]}
        empty={{
          heading: t("members.empty"),
          description: t("members.emptyHint"),
        }}
      />
      {inviting && (
        <InviteDrawer
          companyId={companyId}
          onClose={() => {
            setInviting(false)
          }}
        />
      )}
      {edited && (
        <MemberDrawer
          companyId={companyId}
          member={edited}
          onClose={() => {
            setEdited(undefined)
          }}
        />
      )}
    </>
  )
}

/** What can be done with a member in his state. */
function useMemberActions(
  companyId: string,
  onEdit: (member: AdminCompanyMember) => void
) {
  const { t } = useTranslation("b2b")
  const { act } = useAct()
  return (member: AdminCompanyMember) => {
    const path = `/admin/b2b/companies/${companyId}/members/${member.id}`
    const name = personName(member.customer)
    const ask = (verb: "suspend" | "remove") => ({
      title: t(`members.${verb}.title`, { name }),
      description: t(`members.${verb}.description`),
      confirm: t(`members.${verb}.confirm`),
    })
    const edit = {
      icon: <Pencil />,
      label: t("members.edit"),
      onClick: () => {
        onEdit(member)
      },
    }
    const suspend = {
      icon: <PauseSolid />,
      label: t("members.suspend.confirm"),
      onClick: () => {
        act({
          path: `${path}/suspend`,
          question: ask("suspend"),
          done: t("members.suspend.done", { name }),
        })
      },
    }
    const reactivate = {
      icon: <PlayMiniSolid />,
      label: t("members.reactivate"),
      onClick: () => {
        act({
          path: `${path}/reactivate`,
          done: t("members.reactivated", { name }),
        })
      },
    }
    const remove = {
      icon: <Trash />,
      label: t("members.remove.confirm"),
      onClick: () => {
        act({
          path,
          method: "DELETE",
          question: ask("remove"),
          done: t("members.remove.done", { name }),
        })
      },
    }
    return {
      active: [edit, suspend, remove],
      suspended: [edit, reactivate, remove],
      removed: [],
    }[member.status]
  }
}
