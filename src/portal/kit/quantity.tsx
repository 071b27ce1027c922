import { Minus, Plus } from "@medusajs/icons"
import { useEffect, useState } from "react"
import { useTranslation } from "react-i18next"

type QuantityProps = {
  /** Of what, for those who hear it. */
  of: string
  value: number
  onChange: (quantity: number) => void
  isPending?: boolean
}

const MOST = 999_999

/** A whole number, by thumb or by keys; told when it is finished, not at each digit. */
export function Quantity({ of, value, onChange, isPending }: QuantityProps) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState(String(value))
  useEffect(() => {
    setTyped(String(value))
  }, [value])
  const finish = (text: string) => {
    const quantity = /^\d{1,6}$/.test(text) ? Number(text) : value
    const fit = Math.min(MOST, Math.max(1, quantity))
    setTyped(String(fit))
    if (fit !== value) {
      onChange(fit)
    }
  }
  const button =
    "hover:bg-ui-bg-base-hover disabled:text-ui-fg-disabled flex size-11 items-center justify-center"
  return (
    <div className="shadow-borders-base bg-ui-bg-field flex w-fit items-center rounded-md">
      <button
        type="button"
        className={button}
        aria-label={t("quantity.less", { of })}
        disabled={(isPending ?? false) || value <= 1}
        onClick={() => {
          finish(String(value - 1))
        }}
      >
        <Minus aria-hidden />
      </button>
      <input
        inputMode="numeric"
        aria-label={t("quantity.of", { of })}
        className="txt-medium h-11 w-14 bg-transparent text-center"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
        }}
        onBlur={(event) => {
          finish(event.target.value)
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter") {
            finish(event.currentTarget.value)
          }
        }}
      />
      <button
        type="button"
        className={button}
        aria-label={t("quantity.more", { of })}
        disabled={isPending}
        onClick={() => {
          finish(String(value + 1))
        }}
      >
        <Plus aria-hidden />
      </button>
    </div>
  )
}
