import { useTranslation } from "react-i18next"
import { textOrNull, type Field } from "../kit/fields"
import { FormSheet } from "../kit/form-sheet"
import { placeFields, placeIn } from "./place-fields"

/** Asks the company's administrator for a delivery address that is not there yet. */
export function SiteRequestSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const note: Field = {
    kind: "long",
    name: "note",
    label: t("siteRequest.note"),
    maxLength: 500,
    optional: true,
  }
  return (
    <FormSheet
      title={t("siteRequest.ask")}
      description={t("siteRequest.text")}
      fields={[...placeFields(t), note]}
      values={{ country_code: "gb" }}
      submit={t("siteRequest.submit")}
      done={t("siteRequest.done")}
      change={(values) => ({
        path: "/store/b2b/ship-to-requests",
        body: { ...placeIn(values), note: textOrNull(values, "note") },
      })}
      onClose={onClose}
    />
  )
}
