import { useTranslation } from "react-i18next"
import type {
  AdminCatalog,
  AdminCatalogAnswer,
} from "../../api/admin/b2b/types"
import type { AdminOffice } from "../answers"
import { useAnswer } from "../hooks/use-answer"
import { textOf, type Field } from "../kit/form"
import { FormDrawer } from "../kit/form-drawer"
import { useStatusOptions } from "../kit/status"

type Props = {
  /** Null: a new one. */
  catalog: AdminCatalog | null
  onDone?: (id: string) => void
  onClose: () => void
}

/** A catalog's name, code and state; the office is chosen once. */
export function CatalogDrawer({ catalog, onDone, onClose }: Props) {
  const { t } = useTranslation("b2b")
  const statuses = useStatusOptions("catalog")
  const { data } = useAnswer<{ offices: AdminOffice[] }>("/admin/b2b/offices")
  const offices = (data?.offices ?? []).map(({ id, name }) => ({
    value: id,
    label: name,
  }))
  const office: Field = {
    kind: "select",
    name: "office_id",
    label: t("catalogs.office"),
    options: offices,
  }
  return (
    <FormDrawer<AdminCatalogAnswer>
      title={catalog?.name ?? t("catalogs.create")}
      fields={[
        ...(catalog ? [] : [office]),
        { kind: "text", name: "name", label: t("fields.name") },
        {
          kind: "text",
          name: "code",
          label: t("fields.code"),
          hint: t("catalogs.codeHint"),
        },
        {
          kind: "select",
          name: "status",
          label: t("fields.status"),
          hint: t("catalogs.statusHint"),
          options: statuses,
        },
      ]}
      values={{
        name: catalog?.name ?? "",
        code: catalog?.code ?? "",
        status: catalog?.status ?? "active",
      }}
      change={(values) => ({
        path: `/admin/b2b/catalogs${catalog ? `/${catalog.id}` : ""}`,
        body: {
          ...(catalog ? {} : { office_id: textOf(values, "office_id") }),
          name: textOf(values, "name"),
          code: textOf(values, "code"),
          status: textOf(values, "status"),
        },
      })}
      done={t(catalog ? "catalogs.saved" : "catalogs.created")}
      onDone={(answer) => {
        onDone?.(answer.catalog.id)
      }}
      onClose={onClose}
    />
  )
}
