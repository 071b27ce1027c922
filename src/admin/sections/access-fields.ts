import type { useTranslation } from "react-i18next"
import {
  amountOrNull,
  textOrNull,
  type Field,
  type FormValues,
} from "../kit/form"
import { periodFields } from "./period-fields"

type Translate = ReturnType<typeof useTranslation<"b2b">>["t"]

/** The days and the limit of an access. */
export function accessFields(t: Translate): Field[] {
  return [
    ...periodFields(t),
    {
      kind: "amount",
      name: "amount_limit",
      label: t("accesses.limit"),
      hint: t("accesses.limitHint"),
      optional: true,
    },
  ]
}

export function accessBody(values: FormValues) {
  return {
    starts_on: textOrNull(values, "starts_on"),
    ends_on: textOrNull(values, "ends_on"),
    amount_limit: amountOrNull(values, "amount_limit"),
  }
}
