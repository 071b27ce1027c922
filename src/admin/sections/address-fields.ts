import type { useTranslation } from "react-i18next"
import { textOf, textOrNull, type Field, type FormValues } from "../kit/form"

type Translate = ReturnType<typeof useTranslation<"b2b">>["t"]

/** The address part of a form; `prefix` as in `bill_to_address_1`. */
export function addressFields(t: Translate, prefix = ""): Field[] {
  return [
    {
      kind: "text",
      name: `${prefix}address_1`,
      label: t("address.line1"),
    },
    {
      kind: "text",
      name: `${prefix}address_2`,
      label: t("address.line2"),
      optional: true,
    },
    {
      kind: "text",
      name: `${prefix}city`,
      label: t("fields.town"),
      half: true,
    },
    {
      kind: "text",
      name: `${prefix}postal_code`,
      label: t("address.postalCode"),
      half: true,
    },
    {
      kind: "text",
      name: `${prefix}province`,
      label: t("address.province"),
      optional: true,
      half: true,
    },
    {
      kind: "country",
      name: `${prefix}country_code`,
      label: t("address.country"),
      half: true,
    },
  ]
}

/** What the API takes of an address. */
export function addressBody(values: FormValues, prefix = "") {
  const text = (name: string) => textOf(values, `${prefix}${name}`)
  const optional = (name: string) => textOrNull(values, `${prefix}${name}`)
  return {
    [`${prefix}address_1`]: text("address_1"),
    [`${prefix}address_2`]: optional("address_2"),
    [`${prefix}city`]: text("city"),
    [`${prefix}postal_code`]: text("postal_code"),
    [`${prefix}province`]: optional("province"),
    [`${prefix}country_code`]: text("country_code"),
  }
}
