import { z } from "@medusajs/framework/zod"
import type { B2bOptions } from "../../../../options"
import { text } from "../../../../utils/body-fields"

export type ApplicationField = B2bOptions["applications"]["fields"][number]

const ANSWERS: Record<
  ApplicationField["type"],
  (field: ApplicationField) => z.ZodType
> = {
  text: () => text(1000),
  number: () => z.number().min(-1e12).max(1e12),
  boolean: () => z.boolean(),
  choice: ({ choices = [] }) => z.enum(choices),
}

/** The shape of `custom_fields`: the merchant's fields, and no others. */
export function customFieldsShape(fields: ApplicationField[]) {
  const shape = Object.fromEntries(
    fields.map((field) => {
      const answer = ANSWERS[field.type](field)
      return [field.key, field.required ? answer : answer.nullable().optional()]
    })
  )
  const object = z.strictObject(shape)
  return fields.some(({ required }) => required)
    ? object
    : object.nullable().optional()
}
