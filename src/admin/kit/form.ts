import type { ReactNode } from "react"
import type { AdminCustomerName } from "../../api/admin/b2b/types"
import type { PageQuery } from "../hooks/use-page"

export type FieldValue = string | boolean | string[]

/** What a form holds: text for everything that is typed, empty where nothing is. */
export type FormValues = Record<string, FieldValue>

export type Option = { value: string; label: string; hint?: string }

type NamedRow = { id: string; name: string }

/** What the lists that one can choose from answer: each has one of these keys. */
export type LookupAnswer = {
  companies?: (NamedRow & {
    accounts?: {
      id: string
      number: string | null
      office: { id: string; code: string; currency_code: string }
    }[]
  })[]
  collections?: { id: string; title: string }[]
  customer_groups?: NamedRow[]
  members?: { id: string; customer: AdminCustomerName | null }[]
  ship_tos?: (NamedRow & { code: string | null })[]
  sales_reps?: NamedRow[]
  shipping_options?: NamedRow[]
  stock_locations?: NamedRow[]
  users?: Omit<AdminCustomerName, "phone">[]
  product_categories?: NamedRow[]
  product_tags?: { id: string; value: string }[]
  products?: { id: string; title: string }[]
  projects?: (NamedRow & { code: string })[]
  variants?: { id: string; sku: string | null; title: string | null }[]
}

/** Where a field looks for what can be chosen, and how that is called. */
export type Lookup = {
  path: string
  query?: PageQuery
  /** Finds the rows in what the path answers. */
  options: (answer: LookupAnswer) => Option[]
  /** Options that the first page may not have: those chosen already. */
  known?: Option[]
}

type Kind =
  | { kind: "text" | "email" | "day" | "amount" | "long" | "country" }
  | { kind: "switch" }
  | { kind: "select"; options: Option[]; none?: string }
  | { kind: "checks"; options: Option[] }
  | { kind: "lookup" | "lookups"; find: Lookup }
  | { kind: "note"; text: ReactNode }
  /** Holds the file's name and its text. */
  | { kind: "file"; accept: string }

/** One line of a form, declared. */
export type Field = Kind & {
  name: string
  label: string
  hint?: string
  optional?: boolean
  /** Half of the drawer's width. */
  half?: boolean
  shown?: (values: FormValues) => boolean
}

/** The text of a field, trimmed. */
export function textOf(values: FormValues, name: string): string {
  const value = values[name]
  return typeof value === "string" ? value.trim() : ""
}

/** The text of a field, or null where it is empty. */
export function textOrNull(values: FormValues, name: string): string | null {
  return textOf(values, name) || null
}

/** The texts of these fields that are not empty. */
export function filledIn(
  values: FormValues,
  names: string[]
): Record<string, string> {
  const pairs = names.map((name): [string, string] => [
    name,
    textOf(values, name),
  ])
  return Object.fromEntries(pairs.filter(([, text]) => text !== ""))
}

/** An amount of money, or null where none was typed. */
export function amountOrNull(values: FormValues, name: string): number | null {
  const text = textOf(values, name)
  return text === "" ? null : Number(text)
}

/** A mistyped limit must not be taken for none at all. */
export function isAmount(text: string): boolean {
  return /^\d{1,12}(\.\d{1,2})?$/.test(text.trim())
}

/** The chosen ones of a field with several. */
export function listOf(values: FormValues, name: string): string[] {
  const value = values[name]
  return Array.isArray(value) ? value : []
}

/** Whether a switch is on. */
export function isOn(values: FormValues, name: string): boolean {
  return values[name] === true
}

/** Whether everything that must be there is there. */
export function isComplete(fields: Field[], values: FormValues): boolean {
  return fields
    .filter((field) => field.shown?.(values) ?? true)
    .every((field) => {
      const value = values[field.name]
      const free =
        field.optional === true ||
        ["switch", "checks", "lookups", "note"].includes(field.kind)
      if (field.kind === "file") {
        return Array.isArray(value) && value.length === 2
      }
      if (
        field.kind === "amount" &&
        typeof value === "string" &&
        value !== ""
      ) {
        return isAmount(value)
      }
      return free || (typeof value === "string" && value.trim() !== "")
    })
}
