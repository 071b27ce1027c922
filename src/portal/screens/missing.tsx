import { useTranslation } from "react-i18next"
import { Gate } from "../kit/gate"
import { TextLink } from "../kit/text-link"

export function MissingScreen() {
  const { t } = useTranslation()
  return (
    <Gate title={t("missing.title")} text={t("missing.text")}>
      <TextLink to="/products">{t("missing.home")}</TextLink>
    </Gate>
  )
}
