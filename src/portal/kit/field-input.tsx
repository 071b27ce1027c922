import { clx, Label } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import type { Field, FieldValue } from "./fields"
import { inputClass } from "./input-class"
import { PickInput } from "./pick-input"

type FieldInputProps = { field: Field; first: FieldValue | undefined }

const TYPES = {
  text: { type: "text" },
  email: { type: "email" },
  tel: { type: "tel" },
  password: { type: "password" },
  day: { type: "date" },
  amount: {
    type: "text",
    inputMode: "decimal",
    pattern: String.raw`\d{1,12}(\.\d{1,2})?`,
  },
  decimal: {
    type: "text",
    inputMode: "decimal",
    pattern: String.raw`\d{1,12}(\.\d{1,6})?`,
  },
  count: { type: "text", inputMode: "numeric", pattern: String.raw`\d{1,9}` },
} as const

/** One declared line of a form: its label, its input and its hint. */
export function FieldInput({ field, first }: FieldInputProps) {
  const { t } = useTranslation()
  const id = useId()
  const hintId = `${id}-hint`
  const described = field.hint ? { "aria-describedby": hintId } : {}
  const hint = field.hint && (
    <p id={hintId} className="txt-small text-ui-fg-subtle">
      {field.hint}
    </p>
  )
  const width = field.half ? "sm:col-span-1" : "sm:col-span-2"

  if (field.kind === "checks") {
    return (
      <fieldset className={clx("flex flex-col gap-y-1", width)} {...described}>
        <legend className="txt-small-plus mb-1">{field.label}</legend>
        {hint}
        {field.options.map((option) => (
          <Check
            key={option.value}
            name={field.name}
            value={option.value}
            label={option.label}
            {...(option.hint ? { hint: option.hint } : {})}
            checked={Array.isArray(first) && first.includes(option.value)}
          />
        ))}
      </fieldset>
    )
  }
  if (field.kind === "switch") {
    return (
      <div className={width}>
        <Check
          name={field.name}
          value="on"
          label={field.label}
          {...(field.hint ? { hint: field.hint } : {})}
          checked={first === true}
        />
      </div>
    )
  }
  if (field.kind === "pick") {
    return (
      <div className={width}>
        <PickInput field={field} hint={hint} />
      </div>
    )
  }
  return (
    <div className={clx("flex flex-col gap-y-1", width)}>
      <div className="flex gap-x-1">
        <Label htmlFor={id} size="small" weight="plus">
          {field.label}
        </Label>
        {field.optional && (
          <span className="txt-small text-ui-fg-subtle">
            {t("form.optional")}
          </span>
        )}
      </div>
      <Typed id={id} field={field} first={first} described={described} />
      {hint}
    </div>
  )
}

type TypedProps = FieldInputProps & {
  id: string
  field: Exclude<Field, { kind: "checks" | "switch" | "pick" }>
  described: { "aria-describedby"?: string }
}

function Typed({ id, field, first, described }: TypedProps) {
  const common = {
    id,
    name: field.name,
    required: !field.optional,
    defaultValue: typeof first === "string" ? first : "",
    ...described,
  }
  if (field.kind === "select") {
    return (
      <select {...common} className={inputClass}>
        {(field.optional ?? field.none) !== undefined && (
          <option value="">{field.none ?? ""}</option>
        )}
        {field.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    )
  }
  const length = field.maxLength ? { maxLength: field.maxLength } : {}
  if (field.kind === "long") {
    return (
      <textarea
        rows={3}
        className={clx(inputClass, "py-2")}
        {...common}
        {...length}
      />
    )
  }
  return (
    <input
      className={inputClass}
      autoComplete={field.autoComplete ?? "off"}
      {...TYPES[field.kind]}
      {...common}
      {...length}
      {...(field.minLength ? { minLength: field.minLength } : {})}
      {...(field.min ? { min: field.min } : {})}
    />
  )
}

type CheckProps = {
  name: string
  value: string
  label: string
  hint?: string
  checked: boolean
}

function Check({ name, value, label, hint, checked }: CheckProps) {
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-x-3 py-1">
      <input
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={checked}
        className="accent-ui-bg-interactive size-5 shrink-0"
      />
      <span className="min-w-0">
        <span className="txt-medium block">{label}</span>
        {hint && (
          <span className="txt-small text-ui-fg-subtle block">{hint}</span>
        )}
      </span>
    </label>
  )
}
