import type { TFunction } from "i18next"
import type {
  ApplicationField,
  ApplicationForm,
} from "../../answers-application"
import {
  amountIn,
  textIn,
  textOrNull,
  type Field,
  type FormValues,
} from "../../kit/fields"

const line = (
  t: TFunction,
  name: string,
  label: string,
  more: Partial<Pick<Field, "optional" | "half" | "maxLength">> & {
    autoComplete?: string
    kind?: "text" | "tel" | "email" | "long" | "amount"
  } = {}
): Field => ({ kind: "text", name, label: t(`apply.${label}`), ...more })

/** The merchant's own questions, apart from the names of ours. */
const ownName = (key: string): string => `custom.${key}`

/** Everything that the form asks. */
export function applicationFields(
  t: TFunction,
  form: ApplicationForm
): Field[] {
  const optional = { optional: true } as const
  const half = { half: true } as const
  return [
    ...(form.offices.length > 1
      ? [
          {
            kind: "select" as const,
            name: "office_id",
            label: t("apply.office"),
            none: t("apply.chooseOffice"),
            options: form.offices.map(({ id, name }) => ({
              value: id,
              label: name,
            })),
          },
        ]
      : []),
    line(t, "company_name", "companyName", {
      maxLength: 200,
      autoComplete: "organization",
    }),
    line(t, "registration_number", "registrationNumber", {
      maxLength: 60,
      ...optional,
      ...half,
    }),
    line(t, "vat_number", "vatNumber", { maxLength: 40, ...optional, ...half }),
    line(t, "contact_name", "contactName", {
      maxLength: 120,
      autoComplete: "name",
      ...half,
    }),
    line(t, "contact_phone", "contactPhone", {
      kind: "tel",
      maxLength: 40,
      autoComplete: "tel",
      ...optional,
      ...half,
    }),
    line(t, "accounts_email", "accountsEmail", { kind: "email", ...optional }),
    line(t, "bill_to_address_1", "address1", {
      maxLength: 200,
      autoComplete: "address-line1",
    }),
    line(t, "bill_to_address_2", "address2", {
      maxLength: 200,
      autoComplete: "address-line2",
      ...optional,
    }),
    line(t, "bill_to_city", "city", {
      maxLength: 120,
      autoComplete: "address-level2",
      ...half,
    }),
    line(t, "bill_to_postal_code", "postalCode", {
      maxLength: 20,
      autoComplete: "postal-code",
      ...half,
    }),
    line(t, "bill_to_province", "province", {
      maxLength: 120,
      ...optional,
      ...half,
    }),
    line(t, "bill_to_country_code", "country", {
      maxLength: 2,
      autoComplete: "country",
      ...half,
    }),
    line(t, "requested_terms", "terms", {
      maxLength: 200,
      ...optional,
      ...half,
    }),
    line(t, "requested_limit", "limit", {
      kind: "amount",
      ...optional,
      ...half,
    }),
    ...form.custom_fields.map((field) => ownField(t, field)),
    line(t, "note", "note", { kind: "long", maxLength: 2000, ...optional }),
  ]
}

function ownField(
  t: TFunction,
  { key, label, type, required, choices = [] }: ApplicationField
): Field {
  const common = {
    name: ownName(key),
    label,
    ...(required ? {} : { optional: true }),
  }
  switch (type) {
    case "boolean":
      return { kind: "switch", ...common }
    case "choice":
      return {
        kind: "select",
        ...common,
        none: t("apply.choose"),
        options: choices.map((choice) => ({ value: choice, label: choice })),
      }
    case "number":
      return { kind: "amount", ...common }
    case "text":
      return { kind: "text", maxLength: 1000, ...common }
  }
}

/** What is typed, as `POST /store/b2b/applications` takes it. */
export function applicationIn(
  values: FormValues,
  form: ApplicationForm
): Record<string, unknown> {
  const officeId = textIn(values, "office_id")
  return {
    ...(officeId ? { office_id: officeId } : {}),
    company_name: textIn(values, "company_name"),
    registration_number: textOrNull(values, "registration_number"),
    vat_number: textOrNull(values, "vat_number"),
    contact_name: textIn(values, "contact_name"),
    contact_phone: textOrNull(values, "contact_phone"),
    accounts_email: textOrNull(values, "accounts_email"),
    bill_to_address_1: textIn(values, "bill_to_address_1"),
    bill_to_address_2: textOrNull(values, "bill_to_address_2"),
    bill_to_city: textIn(values, "bill_to_city"),
    bill_to_province: textOrNull(values, "bill_to_province"),
    bill_to_postal_code: textIn(values, "bill_to_postal_code"),
    bill_to_country_code: textIn(values, "bill_to_country_code"),
    requested_terms: textOrNull(values, "requested_terms"),
    requested_limit: amountIn(values, "requested_limit"),
    note: textOrNull(values, "note"),
    custom_fields: Object.fromEntries(
      form.custom_fields.map((field) => [field.key, ownAnswer(values, field)])
    ),
  }
}

function ownAnswer(values: FormValues, { key, type }: ApplicationField) {
  const name = ownName(key)
  switch (type) {
    case "boolean":
      return values[name] === true
    case "number":
      return amountIn(values, name)
    default:
      return textOrNull(values, name)
  }
}
