import { useTranslation } from "react-i18next"
import { textOf, textOrNull } from "../kit/form"
import { FormDrawer } from "../kit/form-drawer"

type TemplateDrawerProps = {
  /** The account's templates. */
  path: string
  onClose: () => void
}

/** A template that the office makes, of lines as a spreadsheet saves them. */
export function TemplateDrawer({ path, onClose }: TemplateDrawerProps) {
  const { t } = useTranslation("b2b")
  return (
    <FormDrawer
      title={t("templates.add")}
      fields={[
        { kind: "text", name: "title", label: t("templates.name") },
        {
          kind: "select",
          name: "owner",
          label: t("templates.owner"),
          options: ["account", "company"].map((value) => ({
            value,
            label: t(`templates.owners.${value}`),
          })),
        },
        {
          kind: "long",
          name: "notes",
          label: t("fields.note"),
          optional: true,
        },
        {
          kind: "long",
          name: "csv",
          label: t("templates.lines"),
          hint: t("templates.fileHint"),
        },
      ]}
      values={{ owner: "account" }}
      change={(values) => ({
        path,
        body: {
          title: textOf(values, "title"),
          owner: textOf(values, "owner"),
          notes: textOrNull(values, "notes"),
          csv: textOf(values, "csv"),
        },
      })}
      done={t("templates.made")}
      onClose={onClose}
    />
  )
}
