import { Label } from "@medusajs/ui"
import { Trash } from "@medusajs/icons"
import { useId, type ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { SellingUnit } from "../../../answers"
import type { ProposalLine } from "../../../answers-proposals"
import type { Source } from "../../../hooks/use-options"
import { inputClass } from "../../../kit/input-class"
import { Lookup } from "../../../kit/lookup"
import { useUnitsOf } from "../../../kit/proposal-lines"

/** As it is typed; `unit_code` is empty for the base unit. */
export type DraftLine = {
  key: string
  variant_id: string
  label: string
  method: "price" | "percent_off"
  value: string
  unit_code: string
  from_quantity: string
}

export function draftLineOf(line: ProposalLine): DraftLine {
  return {
    key: line.id,
    variant_id: line.variant_id,
    label: [line.title, line.sku].filter(Boolean).join(" · "),
    method: line.method,
    value: String(line.value),
    unit_code: line.unit_code,
    from_quantity: String(line.from_quantity),
  }
}

/** What the rep's office sells, by words or SKU. */
const goods: Source = {
  path: "/store/products",
  query: { fields: "id,title,variants.id,variants.title,variants.sku" },
  options: ({ products = [] }) =>
    products.flatMap(({ title, variants }) =>
      variants.map(({ id, sku, title: variant }) => ({
        value: id,
        label: [title, sku].filter(Boolean).join(" · "),
        ...(variant === null ? {} : { hint: variant }),
      }))
    ),
}

type DraftLinesProps = {
  lines: DraftLine[]
  onChange: (lines: DraftLine[]) => void
}

/** The lines of a draft, and the way to one more. */
export function DraftLines({ lines, onChange }: DraftLinesProps) {
  const { t } = useTranslation()
  const { unitsOf } = useUnitsOf(lines.map(({ variant_id }) => variant_id))
  return (
    <div className="flex flex-col gap-y-4">
      {lines.length > 0 && (
        <ul aria-label={t("proposals.lines")} className="flex flex-col gap-y-4">
          {lines.map((line) => (
            <LineInputs
              key={line.key}
              line={line}
              units={unitsOf(line.variant_id)}
              onChange={(changed) => {
                onChange(
                  lines.map((one) => (one.key === line.key ? changed : one))
                )
              }}
              onRemove={() => {
                onChange(lines.filter(({ key }) => key !== line.key))
              }}
            />
          ))}
        </ul>
      )}
      <Lookup
        label={t("proposals.addLine")}
        nothing={t("proposals.chooseProduct")}
        sources={[goods]}
        value={null}
        onPick={(option) => {
          if (option) {
            onChange([
              ...lines,
              {
                key: crypto.randomUUID(),
                variant_id: option.value,
                label: option.label,
                method: "price",
                value: "",
                unit_code: "",
                from_quantity: "1",
              },
            ])
          }
        }}
      />
    </div>
  )
}

type LineInputsProps = {
  line: DraftLine
  units: SellingUnit[]
  onChange: (line: DraftLine) => void
  onRemove: () => void
}

function LineInputs({ line, units, onChange, onRemove }: LineInputsProps) {
  const { t } = useTranslation()
  const codeOf = ({ is_base, code }: SellingUnit) => (is_base ? "" : code)
  const shown = units.filter(
    (unit) => unit.orderable || unit.is_priced || unit.is_base
  )
  const typed = (name: "value" | "from_quantity", label: string): ReactNode => (
    <Labelled label={label} of={line.label}>
      {(id) => (
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          className={inputClass}
          value={line[name]}
          onChange={({ target }) => {
            onChange({ ...line, [name]: target.value })
          }}
        />
      )}
    </Labelled>
  )
  return (
    <li className="flex flex-col gap-y-2 rounded-md border p-3">
      <div className="flex items-center gap-x-3">
        <p className="txt-medium-plus min-w-0 flex-1 break-words">
          {line.label}
        </p>
        <button
          type="button"
          aria-label={t("form.takeOut", { of: line.label })}
          className="text-ui-fg-subtle flex size-11 shrink-0 items-center justify-center"
          onClick={onRemove}
        >
          <Trash aria-hidden />
        </button>
      </div>
      <div className="grid grid-cols-2 gap-3 md:grid-cols-4">
        <Labelled label={t("proposals.method")} of={line.label}>
          {(id) => (
            <select
              id={id}
              className={inputClass}
              value={line.method}
              onChange={({ target }) => {
                const method =
                  target.value === "price" ? "price" : "percent_off"
                onChange({ ...line, method })
              }}
            >
              <option value="price">{t("proposals.pricePer")}</option>
              <option value="percent_off">{t("proposals.percentOf")}</option>
            </select>
          )}
        </Labelled>
        {typed(
          "value",
          t(line.method === "price" ? "proposals.price" : "proposals.percent")
        )}
        <Labelled label={t("proposals.unit")} of={line.label}>
          {(id) => (
            <select
              id={id}
              className={inputClass}
              value={line.unit_code}
              onChange={({ target }) => {
                onChange({ ...line, unit_code: target.value })
              }}
            >
              {shown.length === 0 && (
                <option value={line.unit_code}>
                  {line.unit_code || t("proposals.base")}
                </option>
              )}
              {shown.map((unit) => (
                <option key={unit.code} value={codeOf(unit)}>
                  {unit.name}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        {typed("from_quantity", t("proposals.fromQuantity"))}
      </div>
    </li>
  )
}

type LabelledProps = {
  label: string
  of: string
  children: (id: string) => ReactNode
}

function Labelled({ label, of, children }: LabelledProps) {
  const id = useId()
  return (
    <div className="flex min-w-0 flex-col gap-y-1">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
        <span className="sr-only"> {of}</span>
      </Label>
      {children(id)}
    </div>
  )
}
