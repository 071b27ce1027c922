import type { TFunction } from "i18next"
import type { SavedCart } from "../../answers-saved"
import {
  textIn,
  textOrNull,
  type Field,
  type FormValues,
} from "../../kit/fields"

/** What a saved cart is called, and who finds it. */
export function savedFields(t: TFunction): Field[] {
  return [
    { kind: "text", name: "title", label: t("saved.name"), maxLength: 200 },
    {
      kind: "text",
      name: "reference",
      label: t("saved.reference"),
      maxLength: 60,
      optional: true,
    },
    {
      kind: "long",
      name: "notes",
      label: t("saved.notes"),
      maxLength: 2000,
      optional: true,
    },
    {
      kind: "switch",
      name: "share",
      label: t("saved.share"),
      hint: t("saved.shareHint"),
    },
  ]
}

export function savedValues(saved: SavedCart): FormValues {
  const { title, reference, notes, visibility } = saved
  return { title, reference, notes, share: visibility === "company" }
}

export function savedBody(values: FormValues): Record<string, unknown> {
  return {
    title: textIn(values, "title"),
    reference: textOrNull(values, "reference"),
    notes: textOrNull(values, "notes"),
    visibility: values.share === true ? "company" : "own",
  }
}
