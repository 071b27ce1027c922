import { useTranslation } from "react-i18next"
import { textIn, textOrNull, type Field } from "../kit/fields"
import { FormSheet } from "../kit/form-sheet"

/** Asks the company's administrator for a delivery address that is not there yet. */
export function SiteRequestSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const fields: Field[] = [
    {
      kind: "text",
      name: "name",
      label: t("siteRequest.name"),
      maxLength: 120,
    },
    {
      kind: "text",
      name: "address_1",
      label: t("siteRequest.address1"),
      maxLength: 200,
    },
    {
      kind: "text",
      name: "address_2",
      label: t("siteRequest.address2"),
      maxLength: 200,
      optional: true,
    },
    {
      kind: "text",
      name: "city",
      label: t("siteRequest.city"),
      maxLength: 100,
      half: true,
    },
    {
      kind: "text",
      name: "postal_code",
      label: t("siteRequest.postalCode"),
      maxLength: 20,
      half: true,
    },
    {
      kind: "text",
      name: "country_code",
      label: t("siteRequest.country"),
      maxLength: 2,
    },
    {
      kind: "text",
      name: "contact_name",
      label: t("siteRequest.contactName"),
      maxLength: 120,
      optional: true,
      half: true,
    },
    {
      kind: "tel",
      name: "contact_phone",
      label: t("siteRequest.contactPhone"),
      maxLength: 40,
      optional: true,
      half: true,
    },
    {
      kind: "long",
      name: "note",
      label: t("siteRequest.note"),
      maxLength: 500,
      optional: true,
    },
  ]
  return (
    <FormSheet
      title={t("siteRequest.ask")}
      description={t("siteRequest.text")}
      fields={fields}
      values={{ country_code: "gb" }}
      submit={t("siteRequest.submit")}
      done={t("siteRequest.done")}
      change={(values) => ({
        path: "/store/b2b/ship-to-requests",
        body: {
          name: textIn(values, "name"),
          address_1: textIn(values, "address_1"),
          address_2: textOrNull(values, "address_2"),
          city: textIn(values, "city"),
          postal_code: textIn(values, "postal_code"),
          country_code: textIn(values, "country_code"),
          contact_name: textOrNull(values, "contact_name"),
          contact_phone: textOrNull(values, "contact_phone"),
          note: textOrNull(values, "note"),
        },
      })}
      onClose={onClose}
    />
  )
}
