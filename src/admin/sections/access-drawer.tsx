import { useTranslation } from "react-i18next"
import type { AdminShipToAccess } from "../../api/admin/b2b/types"
import { textOf, type Field, type FormValues } from "../kit/form"
import { FormDrawer } from "../kit/form-drawer"
import { memberLookup, projectLookup, shipToLookup } from "../kit/lookups"
import { personName } from "../kit/text"
import { accessBody, accessFields } from "./access-fields"

type Props = {
  companyId: string
  /** Null to give a new one. */
  access: AdminShipToAccess | null
  onClose: () => void
}

/** Gives a member a site or a job, or changes the days and the limit. */
export function AccessDrawer({ companyId, access, onClose }: Props) {
  const { t } = useTranslation("b2b")
  const path = `/admin/b2b/companies/${companyId}/ship-to-accesses`
  const byProject = (values: FormValues) => values.target === "project"
  const who: Field[] = [
    {
      kind: "lookup",
      name: "member_id",
      label: t("accesses.member"),
      find: memberLookup(companyId),
    },
    {
      kind: "select",
      name: "target",
      label: t("accesses.where"),
      options: ["ship_to", "project"].map((value) => ({
        value,
        label: t(`accesses.target.${value}`),
      })),
    },
    {
      kind: "lookup",
      name: "ship_to_id",
      label: t("accesses.target.ship_to"),
      find: shipToLookup(companyId),
      shown: (values) => !byProject(values),
    },
    {
      kind: "lookup",
      name: "project_id",
      label: t("accesses.target.project"),
      find: projectLookup(companyId),
      shown: byProject,
    },
  ]
  return (
    <FormDrawer
      title={
        access === null
          ? t("accesses.give")
          : personName(access.member.customer)
      }
      description={
        access === null
          ? t("accesses.giveHint")
          : ((access.project ?? access.ship_to)?.name ?? "")
      }
      fields={[...(access === null ? who : []), ...accessFields(t)]}
      values={{
        target: "ship_to",
        starts_on: access?.starts_on ?? "",
        ends_on: access?.ends_on ?? "",
        amount_limit: access?.amount_limit?.toString() ?? "",
      }}
      change={(values) =>
        access === null
          ? {
              path,
              body: {
                member_id: textOf(values, "member_id"),
                ...(byProject(values)
                  ? { project_id: textOf(values, "project_id") }
                  : { ship_to_id: textOf(values, "ship_to_id") }),
                ...accessBody(values),
              },
            }
          : { path: `${path}/${access.id ?? ""}`, body: accessBody(values) }
      }
      done={access === null ? t("accesses.given") : t("accesses.saved")}
      onClose={onClose}
    />
  )
}
