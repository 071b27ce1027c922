import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { Gate } from "../kit/gate"

export function MissingScreen() {
  const { t } = useTranslation()
  return (
    <Gate title={t("missing.title")} text={t("missing.text")}>
      <Link
        to="/products"
        className="txt-medium text-ui-fg-interactive flex min-h-11 items-center"
      >
        {t("missing.home")}
      </Link>
    </Gate>
  )
}
