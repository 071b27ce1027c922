import { Minus, Plus } from "@medusajs/icons"
import { useEffect, useState } from "react"
import { useTranslation } from "react-i18next"
import { exact } from "../hooks/units"

type QuantityProps = {
  /** Of what, for those who hear it. */
  of: string
  value: number
  onChange: (quantity: number) => void
  isPending?: boolean
  /** The smallest that can be ordered, and how much one more is. @default 1 */
  least?: number
  step?: number
}

const MOST = 999_999

const TYPED = /^\d{1,6}([.,]\d{1,6})?$/

/** A number, by thumb or by keys; told when it is finished, not at each digit. */
export function Quantity({
  of,
  value,
  onChange,
  isPending,
  least = 1,
  step = 1,
}: QuantityProps) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState(String(value))
  useEffect(() => {
    setTyped(String(value))
  }, [value])
  // What is typed and fits no step stays: the server says what does.
  const finish = (text: string) => {
    const quantity = TYPED.test(text) ? Number(text.replace(",", ".")) : -1
    const isFit = quantity > 0 || (quantity === 0 && least === 0)
    const fit = isFit ? Math.min(MOST, quantity) : value
    setTyped(String(fit))
    if (fit !== value) {
      onChange(fit)
    }
  }
  const stepTo = (steps: number) => {
    finish(String(Math.max(least, exact(steps * step))))
  }
  const button =
    "hover:bg-ui-bg-base-hover disabled:text-ui-fg-disabled flex size-11 items-center justify-center"
  return (
    <div className="shadow-borders-base bg-ui-bg-field flex w-fit items-center rounded-md">
      <button
        type="button"
        className={button}
        aria-label={t("quantity.less", { of })}
        disabled={(isPending ?? false) || value <= least}
        onClick={() => {
          stepTo(Math.ceil(exact(value / step)) - 1)
        }}
      >
        <Minus aria-hidden />
      </button>
      <input
        inputMode="decimal"
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
          stepTo(Math.floor(exact(value / step)) + 1)
        }}
      >
        <Plus aria-hidden />
      </button>
    </div>
  )
}
