import type { TFunction } from "i18next"
import { textIn, textOrNull, type Field, type FormValues } from "../kit/fields"

/** A delivery address as one types it, with who is there and how to deliver. */
export function placeFields(t: TFunction): Field[] {
  return [
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
      name: "province",
      label: t("siteRequest.province"),
      maxLength: 100,
      optional: true,
      half: true,
    },
    {
      kind: "text",
      name: "country_code",
      label: t("siteRequest.country"),
      maxLength: 2,
      half: true,
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
      name: "delivery_instructions",
      label: t("siteRequest.instructions"),
      maxLength: 500,
      optional: true,
    },
  ]
}

export function placeIn(values: FormValues): Record<string, string | null> {
  return {
    name: textIn(values, "name"),
    address_1: textIn(values, "address_1"),
    address_2: textOrNull(values, "address_2"),
    city: textIn(values, "city"),
    province: textOrNull(values, "province"),
    postal_code: textIn(values, "postal_code"),
    country_code: textIn(values, "country_code"),
    contact_name: textOrNull(values, "contact_name"),
    contact_phone: textOrNull(values, "contact_phone"),
    delivery_instructions: textOrNull(values, "delivery_instructions"),
  }
}
