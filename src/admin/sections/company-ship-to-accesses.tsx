import { formatCurrency } from "@medusajs/dashboard/lib"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type {
  AdminAccount,
  AdminShipToAccess,
  AdminShipToAccessesAnswer,
} from "../../api/admin/b2b/types"
import { ListTable } from "../kit/list-table"
import { Status } from "../kit/status"
import { codeAndName, personName } from "../kit/text"
import { useFormat } from "../kit/use-format"

type Props = { companyId: string; accounts: AdminAccount[] }

/** A limit counts in the currency of whichever office the order goes to. */
function limitText(limit: number, accounts: AdminAccount[]): string {
  const currencies = new Set(
    accounts.map((account) => account.office.currency_code)
  )
  const [currency, ...others] = currencies
  return currency === undefined || others.length > 0
    ? new Intl.NumberFormat(undefined, { minimumFractionDigits: 2 }).format(
        limit
      )
    : formatCurrency(limit, currency)
}

/** Who may order to which site. */
export function CompanyShipToAccesses({ companyId, accounts }: Props) {
  const { t } = useTranslation("b2b")
  const format = useFormat()

  return (
    <ListTable<AdminShipToAccessesAnswer, AdminShipToAccess>
      title={t("accesses.title")}
      prefix="accesses"
      pageSize={10}
      path={`/admin/b2b/companies/${companyId}/ship-to-accesses`}
      rows={(answer) => answer.ship_to_accesses}
      rowId={(access) => access.id ?? access.member.id}
      columns={[
        {
          id: "member",
          label: t("accesses.member"),
          cell: ({ member }) => (
            <Named name={personName(member.customer)}>
              {member.status !== "active" && (
                <Status kind="member" value={member.status} />
              )}
            </Named>
          ),
        },
        {
          id: "roles",
          label: t("members.roles"),
          cell: ({ member }) =>
            member.roles.map((role) => role.name).join(", ") || "-",
        },
        {
          id: "target",
          label: t("accesses.where"),
          cell: (access) => <Target access={access} />,
        },
        {
          id: "period",
          label: t("accesses.period"),
          cell: (access) => format.period(access.starts_on, access.ends_on),
        },
        {
          id: "amount_limit",
          label: t("accesses.limit"),
          align: "right",
          cell: ({ amount_limit }) =>
            amount_limit === null
              ? t("accesses.noLimit")
              : limitText(amount_limit, accounts),
        },
      ]}
      empty={{
        heading: t("accesses.empty"),
        description: t("accesses.emptyHint"),
      }}
    />
  )
}

/** A name, and behind it what stops its bearer, if anything. */
function Named({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex items-center gap-x-2">
      <span className="truncate">{name}</span>
      {children}
    </div>
  )
}

function Target({ access }: { access: AdminShipToAccess }) {
  const { t } = useTranslation("b2b")
  const { ship_to, project } = access
  if (ship_to) {
    return (
      <Named name={codeAndName(ship_to)}>
        {ship_to.status === "closed" && (
          <Status kind="ship_to" value={ship_to.status} />
        )}
      </Named>
    )
  }
  if (project) {
    return (
      <Named name={t("accesses.project", { project: codeAndName(project) })}>
        {project.status === "closed" && (
          <Status kind="project" value={project.status} />
        )}
      </Named>
    )
  }
  return t("accesses.anyShipTo")
}
