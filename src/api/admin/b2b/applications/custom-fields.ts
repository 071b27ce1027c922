import { b2bOptions } from "../../../../options"
import type { AdminCustomField } from "./types"

/** The merchant's own questions, in the order of the form. */
export function customFields(): AdminCustomField[] {
  return b2bOptions().applications.fields.map(({ key, label, type }) => ({
    key,
    label,
    type,
  }))
}
