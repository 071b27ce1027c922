import type { TFunction } from "i18next"
import { useTranslation } from "react-i18next"
import type { Company } from "../../answers-company"
import { textIn, textOrNull, type Field } from "../../kit/fields"
import { FormSheet } from "../../kit/form-sheet"
import { Opens } from "../../kit/opens"

/** Changes what a company may change of itself. */
export function CompanySheet({ company }: { company: Company }) {
  const { t } = useTranslation()
  return (
    <Opens label={t("company.edit")}>
      {(close) => (
        <FormSheet
          title={t("company.facts")}
          description={t("company.editText")}
          fields={fieldsOf(t)}
          values={{ ...company, parent: null }}
          submit={t("save")}
          done={t("company.edited")}
          change={(values) => ({
            path: "/store/b2b/company",
            body: {
              email: textOrNull(values, "email"),
              phone: textOrNull(values, "phone"),
              bill_to_name: textOrNull(values, "bill_to_name"),
              bill_to_address_1: textIn(values, "bill_to_address_1"),
              bill_to_address_2: textOrNull(values, "bill_to_address_2"),
              bill_to_city: textIn(values, "bill_to_city"),
              bill_to_province: textOrNull(values, "bill_to_province"),
              bill_to_postal_code: textIn(values, "bill_to_postal_code"),
            },
          })}
          onClose={close}
        />
      )}
    </Opens>
  )
}

function fieldsOf(t: TFunction): Field[] {
  return [
    {
      kind: "email",
      name: "email",
      label: t("company.email"),
      maxLength: 254,
      optional: true,
    },
    {
      kind: "tel",
      name: "phone",
      label: t("company.phone"),
      maxLength: 40,
      optional: true,
    },
    {
      kind: "text",
      name: "bill_to_name",
      label: t("company.billToName"),
      maxLength: 120,
      optional: true,
    },
    {
      kind: "text",
      name: "bill_to_address_1",
      label: t("siteRequest.address1"),
      maxLength: 200,
    },
    {
      kind: "text",
      name: "bill_to_address_2",
      label: t("siteRequest.address2"),
      maxLength: 200,
      optional: true,
    },
    {
      kind: "text",
      name: "bill_to_city",
      label: t("siteRequest.city"),
      maxLength: 120,
    },
    {
      kind: "text",
      name: "bill_to_province",
      label: t("siteRequest.province"),
      maxLength: 120,
      optional: true,
      half: true,
    },
    {
      kind: "text",
      name: "bill_to_postal_code",
      label: t("siteRequest.postalCode"),
      maxLength: 20,
      half: true,
    },
  ]
}
