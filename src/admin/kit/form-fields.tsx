import { clx } from "@medusajs/ui"
import type { Dispatch, SetStateAction } from "react"
import type { Field, FormValues } from "./form"
import { FormField } from "./form-field"

type FormFieldsProps = {
  fields: Field[]
  values: FormValues
  onChange: Dispatch<SetStateAction<FormValues>>
  className?: string
}

/** The declared lines of a form, two half ones beside each other. */
export function FormFields({
  fields,
  values,
  onChange,
  className,
}: FormFieldsProps) {
  return (
    <div className={clx("grid grid-cols-2 gap-4", className)}>
      {fields
        .filter((field) => field.shown?.(values) ?? true)
        .map((field) => (
          <FormField
            key={field.name}
            field={field}
            values={values}
            onChange={(name, value) => {
              onChange((now) => ({ ...now, [name]: value }))
            }}
          />
        ))}
    </div>
  )
}
