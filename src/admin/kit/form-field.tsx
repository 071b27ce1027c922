import { CountrySelect } from "@medusajs/dashboard/components"
import {
  Checkbox,
  clx,
  Hint,
  Input,
  Label,
  Select,
  Switch,
  Text,
  Textarea,
} from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import type { Field, FieldValue, FormValues, Option } from "./form"
import { LookupInput } from "./lookup-input"

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
      {field.hint && <Hint>{field.hint}</Hint>}
    </div>
  )
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
      return <SelectInput {...{ id, field, onChange }} value={text} />
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

/** Radix knows no empty value: this one stands for nothing chosen. */
const NONE = "none"

function SelectInput({
  id,
  field,
  value,
  onChange,
}: {
  id: string
  field: Extract<Field, { kind: "select" }>
  value: string
  onChange: (value: string) => void
}) {
  const { t } = useTranslation("b2b")
  const none = field.none
  return (
    <Select
      value={value === "" && none !== undefined ? NONE : value}
      onValueChange={(chosen) => {
        onChange(chosen === NONE ? "" : chosen)
      }}
    >
      <Select.Trigger id={id}>
        <Select.Value placeholder={t("form.choose")} />
      </Select.Trigger>
      <Select.Content>
        {none !== undefined && <Select.Item value={NONE}>{none}</Select.Item>}
        {field.options.map((option) => (
          <Select.Item key={option.value} value={option.value}>
            {option.label}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}

/** A list of things to tick, each with what it means. */
function Checks({
  options,
  value,
  onChange,
}: {
  options: Option[]
  value: string[]
  onChange: (value: string[]) => void
}) {
  const id = useId()
  return (
    <div className="shadow-borders-base bg-ui-bg-base divide-y rounded-lg">
      {options.map((option) => (
        <div key={option.value} className="flex items-start gap-x-3 px-3 py-2">
          <Checkbox
            id={`${id}-${option.value}`}
            className="mt-0.5"
            checked={value.includes(option.value)}
            onCheckedChange={(checked) => {
              onChange(
                checked === true
                  ? [...value, option.value]
                  : value.filter((chosen) => chosen !== option.value)
              )
            }}
          />
          <Label
            htmlFor={`${id}-${option.value}`}
            size="small"
            className="flex flex-1 flex-col gap-y-0.5"
          >
            {option.label}
            {option.hint && (
              <Text as="span" size="xsmall" className="text-ui-fg-subtle">
                {option.hint}
              </Text>
            )}
          </Label>
        </div>
      ))}
    </div>
  )
}
