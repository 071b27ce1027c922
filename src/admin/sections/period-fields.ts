import type { useTranslation } from "react-i18next"
import type { Field } from "../kit/form"

type Translate = ReturnType<typeof useTranslation<"b2b">>["t"]

/** The first and the last day of something; each may stay open. */
export function periodFields(
  t: Translate,
  [from, until]: [string, string] = ["starts_on", "ends_on"],
  hint?: string
): Field[] {
  return [
    {
      kind: "day",
      name: from,
      label: t("period.startsOn"),
      optional: true,
      half: true,
    },
    {
      kind: "day",
      name: until,
      label: t("period.endsOn"),
      ...(hint === undefined ? {} : { hint }),
      optional: true,
      half: true,
    },
  ]
}
