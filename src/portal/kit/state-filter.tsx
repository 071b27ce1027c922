import { useTranslation } from "react-i18next"
import { Filter } from "./filter"

type StateFilterProps = {
  states: readonly string[]
  /** What the list shows while none is chosen; left out: all of them. */
  all?: string
}

/** Narrows the list of the page to one state. */
export function StateFilter({ states, all }: StateFilterProps) {
  const { t } = useTranslation()
  return (
    <Filter
      name="status"
      label={t("company.state")}
      all={all ?? t("company.all")}
      options={states.map((value) => ({ value, label: t(`state.${value}`) }))}
    />
  )
}
