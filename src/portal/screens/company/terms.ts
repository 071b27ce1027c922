import type { TFunction } from "i18next"
import {
  amountIn,
  textOrNull,
  type Field,
  type FormValues,
} from "../../kit/fields"

/** From when, until when and up to how much a right holds. */
export function termFields(t: TFunction, currency: string): Field[] {
  return [
    {
      kind: "day",
      name: "starts_on",
      label: t("company.access.from"),
      optional: true,
      half: true,
    },
    {
      kind: "day",
      name: "ends_on",
      label: t("company.access.until"),
      optional: true,
      half: true,
    },
    {
      kind: "amount",
      name: "amount_limit",
      label: t("company.access.limit", { currency: currency.toUpperCase() }),
      hint: t("company.access.limitHint"),
      optional: true,
    },
  ]
}

export function termsIn(values: FormValues) {
  return {
    starts_on: textOrNull(values, "starts_on"),
    ends_on: textOrNull(values, "ends_on"),
    amount_limit: amountIn(values, "amount_limit"),
  }
}
