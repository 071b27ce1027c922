import { useEffect } from "react"
import { useTranslation } from "react-i18next"
import { Navigate, useLocation, useNavigate } from "react-router-dom"
import { actingTab, sessionIn } from "../../hooks/acting-tab"
import { useActing } from "../../hooks/use-acting"
import { Gate } from "../../kit/gate"
import { Notice } from "../../kit/notice"

const TOKEN = /^#token=([\w-]+\.[\w-]+\.[\w-]+)$/

/** What the dashboard opens for a clerk; the fragment never reaches a server. */
export function ActScreen() {
  const { t } = useTranslation()
  const { hash } = useLocation()
  const navigate = useNavigate()
  const { token, lost } = useActing()
  const [, given = ""] = TOKEN.exec(hash) ?? []
  useEffect(actingTab.arrive, [])
  useEffect(() => {
    if (hash === "") {
      return
    }
    if (sessionIn(given) !== "") {
      actingTab.begin(given)
    }
    void navigate("/act", { replace: true })
  }, [hash, given, navigate])

  return token !== null && hash === "" ? (
    <Navigate to="/products" replace />
  ) : (
    <Gate title={t("rep.ended.title")} text={t("rep.ended.text")}>
      {lost !== null && <Notice tone="error">{lost}</Notice>}
    </Gate>
  )
}
