import { useId, useState, type ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { Action } from "./action"
import { Failure } from "./failure"
import { FieldInput } from "./field-input"
import { missingIn, readForm, type Field, type FormValues } from "./fields"

type FormProps = {
  fields: Field[]
  /** What stands in the fields at first; unnamed ones are empty. */
  values?: FormValues
  submit: string
  /** Does it; what it throws is shown, and what was typed stays. */
  onSubmit: (values: FormValues) => Promise<unknown>
  /** Beside the button. */
  children?: ReactNode
}

/** A declared form. The browser itself says what is missing or mistyped. */
export function Form({
  fields,
  values: first = {},
  submit,
  onSubmit,
  children,
}: FormProps) {
  const { t } = useTranslation()
  const [error, setError] = useState<Error | null>(null)
  const [isSending, setIsSending] = useState(false)
  const id = useId()

  const send = async (form: HTMLFormElement) => {
    const values = readForm(form, fields)
    const missing = missingIn(values, fields)
    if (missing) {
      setError(new Error(t("form.choose", { label: missing.label })))
      return
    }
    setError(null)
    setIsSending(true)
    try {
      await onSubmit(values)
    } catch (thrown) {
      setError(thrown instanceof Error ? thrown : new Error(String(thrown)))
    } finally {
      setIsSending(false)
    }
  }

  return (
    <form
      id={id}
      className="flex flex-col gap-y-4"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isSending) {
          void send(event.currentTarget)
        }
      }}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        {fields.map((field) => (
          <FieldInput
            key={field.name}
            field={field}
            first={first[field.name]}
          />
        ))}
      </div>
      {error && <Failure error={error} />}
      <div className="flex flex-wrap items-center gap-2">
        <Action main type="submit" isLoading={isSending} disabled={isSending}>
          {submit}
        </Action>
        {children}
      </div>
    </form>
  )
}
