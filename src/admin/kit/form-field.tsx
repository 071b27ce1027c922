import { CountrySelect } from "@medusajs/dashboard/components"
import { clx, Hint, Input, Label, Switch, Text, Textarea } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { Checks } from "./checks"
import { FileDrop } from "./file-drop"
import { isAmount, type Field, type FieldValue, type FormValues } from "./form"
import { LookupInput } from "./lookup-input"
import { SelectInput } from "./select-input"

type FormFieldProps = {
  field: Field
  values: FormValues
  onChange: (name: string, value: FieldValue) => void
}

/** One declared line of a form: its label, its input and its hint. */
export function FormField({ field, values, onChange }: FormFieldProps) {
  const { t } = useTranslation("b2b")
  const id = useId()
  if (field.kind === "note") {
    return <div className="col-span-2">{field.text}</div>
  }
  return (
    <div
      className={clx(
        "flex flex-col gap-y-2",
        field.half ? "col-span-1" : "col-span-2"
      )}
    >
      <div className="flex items-center gap-x-1">
        <Label htmlFor={id} size="small" weight="plus">
          {field.label}
        </Label>
        {field.optional && (
          <Text size="small" leading="compact" className="text-ui-fg-muted">
            {t("form.optional")}
          </Text>
        )}
      </div>
      <FieldInput
        id={id}
        field={field}
        value={values[field.name] ?? ""}
        onChange={(value) => {
          onChange(field.name, value)
        }}
      />
      {field.kind === "amount" && isMistyped(values[field.name]) ? (
        <Hint variant="error">{t("form.noAmount")}</Hint>
      ) : (
        field.hint && <Hint>{field.hint}</Hint>
      )}
    </div>
  )
}

function isMistyped(value: FieldValue | undefined): boolean {
  return typeof value === "string" && value !== "" && !isAmount(value)
}

type FieldInputProps = {
  id: string
  field: Exclude<Field, { kind: "note" }>
  value: FieldValue
  onChange: (value: FieldValue) => void
}

const inputTypes = {
  text: { type: "text" },
  email: { type: "email" },
  day: { type: "date" },
  amount: { type: "text", inputMode: "decimal" },
} as const

function FieldInput({ id, field, value, onChange }: FieldInputProps) {
  const text = typeof value === "string" ? value : ""
  const list = Array.isArray(value) ? value : []
  switch (field.kind) {
    case "switch":
      return (
        <Switch id={id} checked={value === true} onCheckedChange={onChange} />
      )
    case "long":
      return (
        <Textarea
          id={id}
          rows={3}
          value={text}
          onChange={(event) => {
            onChange(event.target.value)
          }}
        />
      )
    case "country":
      return (
        <CountrySelect
          id={id}
          value={text}
          onChange={(country) => {
            onChange(country ?? "")
          }}
        />
      )
    case "select":
      return (
        <SelectInput
          id={id}
          options={field.options}
          {...(field.none === undefined ? {} : { none: field.none })}
          value={text}
          onChange={onChange}
        />
      )
    case "file":
      return (
        <FileDrop
          id={id}
          accept={field.accept}
          value={list}
          onChange={onChange}
        />
      )
    case "checks":
      return <Checks options={field.options} value={list} onChange={onChange} />
    case "lookup":
      return (
        <LookupInput
          many={false}
          find={field.find}
          {...{ id, onChange }}
          value={text}
        />
      )
    case "lookups":
      return (
        <LookupInput
          many
          find={field.find}
          {...{ id, onChange }}
          value={list}
        />
      )
    default:
      return (
        <Input
          id={id}
          autoComplete="off"
          {...inputTypes[field.kind]}
          value={text}
          onChange={(event) => {
            onChange(event.target.value)
          }}
        />
      )
  }
}
