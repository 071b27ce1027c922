import { useTranslation } from "react-i18next"
import type { SellingUnit } from "../answers"
import { inputClass } from "./input-class"

type UnitChoiceProps = {
  /** Of what, for those who hear it. */
  of: string
  units: SellingUnit[]
  value: SellingUnit
  onChange: (unit: SellingUnit) => void
  isPending?: boolean
}

/** By which unit it is ordered: chosen where there are several, said where one. */
export function UnitChoice({
  of,
  units,
  value,
  onChange,
  isPending,
}: UnitChoiceProps) {
  const { t } = useTranslation()
  if (units.length < 2) {
    return <span className="txt-small text-ui-fg-subtle">{value.name}</span>
  }
  return (
    <select
      aria-label={t("unit.of", { of })}
      className={`${inputClass} !w-auto max-w-48`}
      value={value.code}
      disabled={isPending}
      onChange={(event) => {
        const chosen = units.find(({ code }) => code === event.target.value)
        if (chosen) {
          onChange(chosen)
        }
      }}
    >
      {units.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  )
}
