import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Button, InlineTip } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { usePriceTrace } from "../../../hooks/use-price-trace"
import {
  isComplete,
  textOf,
  type Field,
  type FormValues,
} from "../../../kit/form"
import { FormFields } from "../../../kit/form-fields"
import { shipToLookup, variantLookup } from "../../../kit/lookups"
import { accountOfCompanyLookup } from "../../../kit/account-lookups"
import { Section } from "../../../kit/section"
import { PriceTrace } from "../../../sections/price-trace"

function useFields({ account }: FormValues): Field[] {
  const { t } = useTranslation("b2b")
  const [, companyId] = typeof account === "string" ? account.split(" ") : []
  return [
    {
      kind: "lookup",
      name: "account",
      label: t("trace.account"),
      find: accountOfCompanyLookup(),
      half: true,
    },
    {
      kind: "lookup",
      name: "variant_id",
      label: t("trace.variant"),
      find: variantLookup(),
      half: true,
    },
    ...(companyId
      ? [
          {
            kind: "lookup" as const,
            // A site of one company is none of another's.
            name: `ship_to_id ${companyId}`,
            label: t("trace.shipTo"),
            optional: true,
            find: shipToLookup(companyId),
          },
        ]
      : []),
    { kind: "text", name: "quantity", label: t("trace.quantity"), half: true },
    {
      kind: "day",
      name: "day",
      label: t("trace.day"),
      hint: t("trace.dayHint"),
      optional: true,
      half: true,
    },
  ]
}

function questionOf(values: FormValues): Record<string, unknown> {
  const [accountId, companyId] = textOf(values, "account").split(" ")
  const shipTo = textOf(values, `ship_to_id ${companyId ?? ""}`)
  const day = textOf(values, "day")
  return {
    account_id: accountId,
    variant_id: textOf(values, "variant_id"),
    quantity: Number(textOf(values, "quantity")),
    ...(shipTo ? { ship_to_id: shipTo } : {}),
    ...(day ? { day } : {}),
  }
}

/** Says what an account pays for a product, and why it pays nothing else. */
const PriceTracePage = () => {
  const { t } = useTranslation("b2b")
  const [values, setValues] = useState<FormValues>({ quantity: "1" })
  const fields = useFields(values)
  const trace = usePriceTrace()
  const isAsked =
    isComplete(fields, values) && /^[1-9]\d*$/.test(textOf(values, "quantity"))
  return (
    <div className="flex flex-col gap-y-3">
      <Section title={t("trace.title")} level="h1">
        <form
          className="flex flex-col gap-y-4 px-6 py-4"
          onSubmit={(event) => {
            event.preventDefault()
            trace.mutate(questionOf(values))
          }}
        >
          <FormFields fields={fields} values={values} onChange={setValues} />
          {trace.error && (
            <InlineTip variant="error" label={t("failure.notDone")}>
              {trace.error.message}
            </InlineTip>
          )}
          <Button
            size="small"
            type="submit"
            className="self-end"
            disabled={!isAsked}
            isLoading={trace.isPending}
          >
            {t("trace.explain")}
          </Button>
        </form>
      </Section>
      {trace.data && <PriceTrace trace={trace.data.trace} />}
    </div>
  )
}

export default PriceTracePage

export const config = defineRouteConfig({
  label: "trace.title",
  translationNs: "b2b",
})

export const handle = { breadcrumb: () => <TraceBreadcrumb /> }

function TraceBreadcrumb() {
  const { t } = useTranslation("b2b")
  return t("trace.title")
}
