import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminApplication } from "../answers"
import { usePaymentTerms } from "../hooks/use-payment-terms"
import {
  amountOrNull,
  filledIn,
  isComplete,
  textOf,
  type Field,
  type FormValues,
} from "../kit/form"
import { FormFields } from "../kit/form-fields"
import { companyLookup, priceGroupLookup } from "../kit/lookups"
import { Section } from "../kit/section"
import { useAct } from "../kit/use-act"

/** What is granted, left out where the clerk chose nothing. */
function granted(values: FormValues): Record<string, unknown> {
  const texts = [
    "payment_term_id",
    "price_group_id",
    "catalog",
    "sales_rep",
    "company_id",
    "note",
  ]
  const limit = amountOrNull(values, "credit_limit")
  return {
    ...(values.account === "erp"
      ? { create_in_erp: true }
      : { number: textOf(values, "number") }),
    ...(limit === null ? {} : { credit_limit: limit }),
    ...filledIn(values, texts),
  }
}

/** The one form in which a clerk decides an application. */
export function ApplicationDecision({
  application,
}: {
  application: AdminApplication
}) {
  const { t } = useTranslation("b2b")
  const fields = useFields(application.office.id)
  const [values, setValues] = useState<FormValues>({
    account: "number",
    credit_limit: application.requested_limit?.toString() ?? "",
  })
  const { act, isPending } = useAct()
  const path = `/admin/b2b/applications/${application.id}`
  const note = textOf(values, "note")
  const name = application.company_name
  return (
    <Section title={t("applications.decide")}>
      <div className="px-6 py-4">
        <FormFields fields={fields} values={values} onChange={setValues} />
      </div>
      <div className="bg-ui-bg-subtle flex justify-end gap-x-2 rounded-b-xl px-6 py-4">
        <Button
          size="small"
          variant="secondary"
          disabled={isPending || note === ""}
          onClick={() => {
            act({
              path: `${path}/reject`,
              body: { note },
              question: {
                title: t("applications.reject.title", { name }),
                description: t("applications.reject.description"),
                confirm: t("actions.reject"),
              },
              done: t("applications.reject.done", { name }),
            })
          }}
        >
          {t("actions.reject")}
        </Button>
        <Button
          size="small"
          disabled={isPending || !isComplete(fields, values)}
          isLoading={isPending}
          onClick={() => {
            act({
              path: `${path}/approve`,
              body: granted(values),
              done: t("applications.approved", { name }),
            })
          }}
        >
          {t("actions.approve")}
        </Button>
      </div>
    </Section>
  )
}

function useFields(officeId: string): Field[] {
  const { t } = useTranslation("b2b")
  const terms = usePaymentTerms(officeId)
  const optional = (name: string): Field => ({
    kind: "text",
    name,
    label: t(`applications.${name}`),
    optional: true,
    half: true,
  })
  return [
    {
      kind: "select",
      name: "account",
      label: t("applications.account"),
      options: ["number", "erp"].map((value) => ({
        value,
        label: t(`applications.accountFrom.${value}`),
      })),
      half: true,
    },
    {
      kind: "text",
      name: "number",
      label: t("accounts.number"),
      half: true,
      shown: (values) => values.account === "number",
    },
    {
      kind: "select",
      name: "payment_term_id",
      label: t("accounts.paymentTerm"),
      options: terms,
      none: t("accounts.noTerms"),
      optional: true,
    },
    {
      kind: "amount",
      name: "credit_limit",
      label: t("applications.creditLimit"),
      optional: true,
      half: true,
    },
    {
      kind: "lookup",
      name: "price_group_id",
      label: t("accounts.priceGroup"),
      optional: true,
      half: true,
      find: priceGroupLookup(),
    },
    optional("catalog"),
    optional("sales_rep"),
    {
      kind: "lookup",
      name: "company_id",
      label: t("applications.joins"),
      hint: t("applications.joinsHint"),
      optional: true,
      find: companyLookup(),
    },
    {
      kind: "long",
      name: "note",
      label: t("fields.note"),
      hint: t("applications.noteHint"),
      optional: true,
    },
  ]
}
