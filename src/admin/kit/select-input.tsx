import { Select } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Option } from "./form"

/** Radix knows no empty value: this one stands for nothing chosen. */
const NONE = "none"

type SelectInputProps = {
  id: string
  options: Option[]
  /** What choosing nothing is called, where one may. */
  none?: string
  value: string
  onChange: (value: string) => void
}

/** One of a few. */
export function SelectInput({
  id,
  options,
  none,
  value,
  onChange,
}: SelectInputProps) {
  const { t } = useTranslation("b2b")
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
        {options.map((option) => (
          <Select.Item key={option.value} value={option.value}>
            {option.label}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}
