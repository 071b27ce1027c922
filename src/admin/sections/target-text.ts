import { useTranslation } from "react-i18next"
import type { AdminAccountSchedule } from "../answers"

type Target = Pick<AdminAccountSchedule, "target_type" | "name">

/** By way of whom an account has contract prices: "Account: HAR0001 …". */
export function useTargetText() {
  const { t } = useTranslation("b2b")
  return ({ target_type, name }: Target) =>
    [t(`accountPrices.level.${target_type}`), name].filter(Boolean).join(": ")
}
