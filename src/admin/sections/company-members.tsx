import { useTranslation } from "react-i18next"
import type {
  AdminCompanyMember,
  AdminMembersAnswer,
} from "../../api/admin/b2b/types"
import { ListTable } from "../kit/list-table"
import { Status } from "../kit/status"
import { personName } from "../kit/text"

/** Who buys for the company. */
export function CompanyMembers({ companyId }: { companyId: string }) {
  const { t } = useTranslation("b2b")
  return (
    <ListTable<AdminMembersAnswer, AdminCompanyMember>
      title={t("members.title")}
      prefix="members"
      pageSize={10}
      path={`/admin/b2b/companies/${companyId}/members`}
      rows={(answer) => answer.members}
      rowId={(member) => member.id}
      href={(member) => `/customers/${member.customer_id}`}
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
          id: "roles",
          label: t("members.roles"),
          cell: ({ roles }) => roles.map((role) => role.name).join(", ") || "-",
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
  )
}
