import type { Source } from "../hooks/use-options"
import type { Option } from "./option"

type Kind =
  | { kind: "text" | "email" | "tel" | "password" | "day" | "long" }
  /** Money with two decimals, or a whole number. */
  | { kind: "amount" | "count" }
  /** Of one of a unit, or a percentage: up to six decimals. */
  | { kind: "decimal" }
  | { kind: "select"; options: Option[]; none?: string }
  | { kind: "checks"; options: Option[] }
  | { kind: "switch" }
  /** One of what the server finds, or several. */
  | {
      kind: "pick"
      sources: Source[]
      /** What the box says while nothing is chosen. */
      nothing: string
      many?: boolean
      /** Those that stand in it at first. */
      chosen?: Option[]
    }

/** One line of a form, declared. */
export type Field = Kind & {
  name: string
  label: string
  hint?: string
  optional?: boolean
  /** Half of the form's width where there is room. */
  half?: boolean
  maxLength?: number
  minLength?: number
  /** For days and counts. */
  min?: string
  /** What a browser may fill in; see the HTML standard's `autocomplete`. */
  autoComplete?: string
}

export type FieldValue = string | string[] | boolean | null
export type FormValues = Record<string, FieldValue>

/** What stands in a form: trimmed text, null where nothing was typed. */
export function readForm(form: HTMLFormElement, fields: Field[]): FormValues {
  const data = new FormData(form)
  return Object.fromEntries(
    fields.map((field): [string, FieldValue] => {
      if (field.kind === "checks" || (field.kind === "pick" && field.many)) {
        return [field.name, data.getAll(field.name).map(String)]
      }
      if (field.kind === "switch") {
        return [field.name, data.has(field.name)]
      }
      const typed = data.get(field.name)
      const text = typeof typed === "string" ? typed : ""
      // A password may begin or end with a blank.
      const value = field.kind === "password" ? text : text.trim()
      return [field.name, value === "" ? null : value]
    })
  )
}

export function textIn(values: FormValues, name: string): string {
  const value = values[name]
  return typeof value === "string" ? value : ""
}

export function textOrNull(values: FormValues, name: string): string | null {
  return textIn(values, name) || null
}

export function amountIn(values: FormValues, name: string): number | null {
  const text = textIn(values, name)
  return text === "" ? null : Number(text)
}

export function chosenIn(values: FormValues, name: string): string[] {
  const value = values[name]
  return Array.isArray(value) ? value : []
}

/** The first that had to be filled in and that no browser asks for. */
export function missingIn(
  values: FormValues,
  fields: Field[]
): Field | undefined {
  return fields.find(
    ({ kind, name, optional }) =>
      (kind === "checks" || kind === "pick") &&
      !optional &&
      (values[name] ?? []).toString() === ""
  )
}
