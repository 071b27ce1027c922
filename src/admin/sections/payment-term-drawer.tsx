import { useTranslation } from "react-i18next"
import type { AdminPaymentTerm } from "../../api/admin/b2b/offices/types"
import { amountOrNull, textOf, type Field } from "../kit/form"
import { FormDrawer } from "../kit/form-drawer"

type Props = {
  path: string
  /** Null: new ones. */
  term: AdminPaymentTerm | null
  onClose: () => void
}

const BASES = ["invoice_date", "month_end", "day_of_month"] as const

/** Number fields of the form, and their words in i18n. */
const NUMBERS = {
  days: "days",
  months: "months",
  day_of_month: "dayOfMonth",
  discount_percent: "discountPercent",
  discount_days: "discountDays",
  deposit_percent: "depositPercent",
} as const

type NumberName = keyof typeof NUMBERS

/** When an office's invoices fall due, and what paying early is worth. */
export function PaymentTermDrawer({ path, term, onClose }: Props) {
  const { t } = useTranslation("b2b")
  const number = (name: NumberName, more: Partial<Field> = {}): Field => ({
    kind: "amount",
    name,
    label: t(`paymentTerms.${NUMBERS[name]}`),
    optional: name !== "day_of_month",
    half: true,
    ...(more.hint === undefined ? {} : { hint: more.hint }),
    ...(more.shown === undefined ? {} : { shown: more.shown }),
  })
  const byDay: Partial<Field> = {
    shown: (values) => values.basis === "day_of_month",
  }
  const shownNumber = (name: NumberName) => term?.[name]?.toString() ?? ""
  return (
    <FormDrawer
      title={t(term ? "paymentTerms.edit" : "paymentTerms.add")}
      fields={[
        { kind: "text", name: "name", label: t("fields.name") },
        {
          kind: "text",
          name: "code",
          label: t("paymentTerms.code"),
          hint: t("paymentTerms.codeHint"),
        },
        {
          kind: "select",
          name: "basis",
          label: t("paymentTerms.basis"),
          options: BASES.map((value) => ({
            value,
            label: t(`paymentTerms.bases.${value}`),
          })),
        },
        number("day_of_month", {
          ...byDay,
          hint: t("paymentTerms.dayOfMonthHint"),
        }),
        number("months", byDay),
        number("days", { hint: t("paymentTerms.daysHint") }),
        number("deposit_percent", { hint: t("paymentTerms.depositHint") }),
        number("discount_percent"),
        number("discount_days"),
      ]}
      values={{
        name: term?.name ?? "",
        code: term?.code ?? "",
        basis: term?.basis ?? "invoice_date",
        ...Object.fromEntries(
          Object.keys(NUMBERS).map((name) => [
            name,
            shownNumber(name as NumberName),
          ])
        ),
      }}
      change={(values) => ({
        path: term ? `${path}/${term.id}` : path,
        body: {
          name: textOf(values, "name"),
          code: textOf(values, "code"),
          basis: textOf(values, "basis"),
          days: amountOrNull(values, "days") ?? 0,
          months: amountOrNull(values, "months") ?? 0,
          day_of_month:
            values.basis === "day_of_month"
              ? amountOrNull(values, "day_of_month")
              : null,
          discount_percent: amountOrNull(values, "discount_percent"),
          discount_days: amountOrNull(values, "discount_days"),
          deposit_percent: amountOrNull(values, "deposit_percent"),
        },
      })}
      done={t("paymentTerms.saved")}
      onClose={onClose}
    />
  )
}
