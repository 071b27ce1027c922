import { LockClosedSolid } from "@medusajs/icons"
import { Badge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { CartTemplateLine } from "../../answers-saved"
import { useFormat } from "../../hooks/use-format"
import { baseOf } from "../../hooks/units"
import { useVariant } from "../../hooks/use-variant"
import { inputClass } from "../../kit/input-class"
import { Quantity } from "../../kit/quantity"
import type { Filling } from "./use-filling"

type FillingLineProps = { line: CartTemplateLine; filling: Filling }

/** One line of a template, by thumb: how many, or how many there are. */
export function FillingLine({ line, filling }: FillingLineProps) {
  const { t } = useTranslation()
  const { number } = useFormat()
  const { units } = useVariant(line.variant_id)
  const unit =
    units?.find(({ code }) => code === line.unit_code) ?? baseOf(units ?? [])
  const quantity = filling.quantityOf(line)
  const minimum = Number(unit?.minimum ?? 1)
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-3">
      <div className="min-w-48 flex-1">
        <p className="txt-medium-plus break-words">{line.title}</p>
        <p className="txt-small text-ui-fg-subtle">
          {[line.sku, line.line_reference].filter(Boolean).join(" · ")}
        </p>
        {!line.is_offered && (
          <Badge size="2xsmall" color="orange">
            {t("template.gone")}
          </Badge>
        )}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        {line.locked ? (
          <span className="txt-medium flex min-h-11 items-center gap-x-2">
            <LockClosedSolid aria-hidden className="text-ui-fg-muted" />
            <span className="sr-only">{t("template.locked")}</span>
            {number(quantity)}
          </span>
        ) : filling.hasOnHand(line) ? (
          <span className="txt-medium flex min-h-11 items-center">
            {t("template.byStock")}
          </span>
        ) : (
          <Quantity
            of={line.title}
            value={quantity}
            least={0}
            step={Number(unit?.multiple ?? 1)}
            onChange={(next) => {
              // Below the smallest that is sold there is only nothing.
              const fit =
                next >= minimum || next === 0
                  ? next
                  : next < quantity
                    ? 0
                    : minimum
              filling.setQuantity(line, fit)
            }}
          />
        )}
        <span className="txt-small text-ui-fg-subtle">{unit?.name}</span>
      </div>
      {line.stock_up_to !== null && !line.locked && (
        <label className="flex w-full flex-wrap items-center justify-end gap-2">
          <span className="txt-small text-ui-fg-subtle">
            {t("template.stockUp", {
              quantity: number(Number(line.stock_up_to)),
            })}
          </span>
          <input
            inputMode="decimal"
            aria-label={`${t("template.stockUp", { quantity: line.stock_up_to })}: ${line.title}`}
            className={`${inputClass} !w-24`}
            onChange={(event) => {
              filling.setOnHand(
                line,
                event.target.value.trim().replace(",", ".")
              )
            }}
          />
        </label>
      )}
    </li>
  )
}
