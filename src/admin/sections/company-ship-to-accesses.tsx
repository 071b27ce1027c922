import { Pencil, Trash } from "@medusajs/icons"
import { useState, type ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type {
  AdminAccount,
  AdminShipToAccess,
  AdminShipToAccessesAnswer,
} from "../../api/admin/b2b/types"
import { ListTable } from "../kit/list-table"
import { Status } from "../kit/status"
import { codeAndName, personName } from "../kit/text"
import { useAct } from "../kit/use-act"
import { useFormat } from "../kit/use-format"
import { AccessDrawer } from "./access-drawer"
import { limitText } from "./limit-text"

type Props = { companyId: string; accounts: AdminAccount[] }

/** Who may order to which site. */
export function CompanyShipToAccesses({ companyId, accounts }: Props) {
  const { t } = useTranslation("b2b")
  const format = useFormat()
  const { act } = useAct()
  const [edited, setEdited] = useState<AdminShipToAccess | "new">()
  const path = `/admin/b2b/companies/${companyId}/ship-to-accesses`
  return (
    <>
      <ListTable<AdminShipToAccessesAnswer, AdminShipToAccess>
        title={t("accesses.title")}
        prefix="accesses"
        pageSize={10}
        path={path}
        rows={(answer) => answer.ship_to_accesses}
        rowId={(access) => access.id ?? access.member.id}
        buttons={[
          {
            label: t("accesses.give"),
            onClick: () => {
              setEdited("new")
            },
          },
        ]}
        actions={(access) =>
          access.id === null
            ? []
            : [
                {
                  icon: <Pencil />,
                  label: t("actions.edit"),
                  onClick: () => {
                    setEdited(access)
                  },
                },
                {
                  icon: <Trash />,
                  label: t("accesses.take.confirm"),
                  onClick: () => {
                    act({
                      path: `${path}/${access.id ?? ""}`,
                      method: "DELETE",
                      question: {
                        title: t("accesses.take.title"),
                        description: t("accesses.take.description", {
                          name: personName(access.member.customer),
                          where:
                            (access.project ?? access.ship_to)?.name ?? "-",
                        }),
                        confirm: t("accesses.take.confirm"),
                      },
                      done: t("accesses.taken"),
                    })
                  },
                },
              ]
        }
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
      {edited !== undefined && (
        <AccessDrawer
          companyId={companyId}
          access={edited === "new" ? null : edited}
          onClose={() => {
            setEdited(undefined)
          }}
        />
      )}
    </>
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
