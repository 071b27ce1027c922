import { useTranslation } from "react-i18next"
import type { Permission } from "../../answers-company"

/** A permission's sentence: the merchant's own word for it, or the catalogue's. */
export function usePermissionText(): (permission: Permission) => string {
  const { t } = useTranslation()
  return ({ permission, description }) =>
    t(`permission.${permission}`, { defaultValue: description })
}
