import { useTranslation } from "react-i18next"
import type { AdminCompanyDetail } from "../../api/admin/b2b/types"
import { textOf, textOrNull, type Field } from "../kit/form"
import { FormDrawer } from "../kit/form-drawer"
import { companyLookup } from "../kit/lookups"
import { useStatusOptions } from "../kit/status"
import { addressBody, addressFields } from "./address-fields"

type Props = {
  /** Null for a new one. */
  company: AdminCompanyDetail | null
  onClose: () => void
  onDone?: (companyId: string) => void
}

const optionalTexts = [
  "registration_number",
  "vat_number",
  "email",
  "phone",
  "endpoint_scheme",
  "endpoint_id",
  "bill_to_name",
] as const

const labels: Record<(typeof optionalTexts)[number], string> = {
  registration_number: "company.registrationNumber",
  vat_number: "company.vatNumber",
  email: "company.email",
  phone: "company.phone",
  endpoint_scheme: "company.endpointScheme",
  endpoint_id: "company.endpointId",
  bill_to_name: "company.billToName",
}

/** What a company is called, what it is, and where its invoices go. */
export function CompanyDrawer({ company, onClose, onDone }: Props) {
  const { t } = useTranslation("b2b")
  const statuses = useStatusOptions("company")
  const fields: Field[] = [
    { kind: "text", name: "name", label: t("fields.name") },
    ...(company === null
      ? []
      : [
          {
            kind: "select" as const,
            name: "status",
            label: t("fields.status"),
            options: statuses,
          },
        ]),
    ...optionalTexts.slice(0, -1).map((name) => ({
      kind: "text" as const,
      name,
      label: t(labels[name]),
      optional: true,
      half: true,
    })),
    {
      kind: "lookup",
      name: "parent_id",
      label: t("company.parent"),
      hint: t("company.parentHint"),
      optional: true,
      find: companyLookup(
        company?.parent
          ? [{ value: company.parent.id, label: company.parent.name }]
          : []
      ),
    },
    {
      kind: "text",
      name: "bill_to_name",
      label: t("company.billToName"),
      optional: true,
    },
    ...addressFields(t, "bill_to_"),
  ]
  return (
    <FormDrawer<{ company: { id: string } }>
      title={company?.name ?? t("companies.create")}
      fields={fields}
      values={valuesOf(company)}
      change={(values) => ({
        path: `/admin/b2b/companies${company === null ? "" : `/${company.id}`}`,
        body: {
          name: textOf(values, "name"),
          ...(company === null ? {} : { status: textOf(values, "status") }),
          ...Object.fromEntries(
            optionalTexts.map((name) => [name, textOrNull(values, name)])
          ),
          parent_id: textOrNull(values, "parent_id"),
          ...addressBody(values, "bill_to_"),
        },
      })}
      done={t("company.saved")}
      onDone={(answer) => onDone?.(answer.company.id)}
      onClose={onClose}
    />
  )
}

function valuesOf(company: AdminCompanyDetail | null) {
  return {
    name: company?.name ?? "",
    status: company?.status ?? "active",
    parent_id: company?.parent_id ?? "",
    ...Object.fromEntries(
      optionalTexts.map((name) => [name, company?.[name] ?? ""])
    ),
    bill_to_address_1: company?.bill_to_address_1 ?? "",
    bill_to_address_2: company?.bill_to_address_2 ?? "",
    bill_to_city: company?.bill_to_city ?? "",
    bill_to_province: company?.bill_to_province ?? "",
    bill_to_postal_code: company?.bill_to_postal_code ?? "",
    bill_to_country_code: company?.bill_to_country_code ?? "",
  }
}
