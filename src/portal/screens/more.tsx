import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import { chooseTheme, chosenTheme, type Theme } from "../hooks/theme"
import { useCurrent } from "../hooks/use-current"
import { useSignOut } from "../hooks/use-session"
import { Action } from "../kit/action"
import { Card } from "../kit/card"
import { Facts } from "../kit/facts"
import { inputClass } from "../kit/input-class"
import { Mark } from "../kit/mark"
import { Notice } from "../kit/notice"
import { Screen } from "../kit/screen"
import { TextLink } from "../kit/text-link"

const THEMES: Theme[] = ["system", "light", "dark"]

/** Whom he acts for, how it looks, and the way out. */
export function MoreScreen() {
  const { t } = useTranslation()
  const { account, context, may } = useCurrent()
  const signOut = useSignOut()
  const navigate = useNavigate()
  const [theme, setTheme] = useState(chosenTheme)
  return (
    <Screen title={t("more.title")}>
      <Card
        title={t("more.signedInFor")}
        {...(account.status === "active"
          ? {}
          : { actions: <Mark state={account.status} /> })}
      >
        <div className="flex flex-col gap-y-4">
          {account.hold_reason && (
            <Notice tone="info">{account.hold_reason}</Notice>
          )}
          <Facts
            facts={[
              [t("navigation.company"), account.company.name],
              [
                t("more.office"),
                account.number === null
                  ? account.office.name
                  : `${account.office.name} · ${account.number}`,
              ],
              [
                t("more.roles"),
                account.member.roles.map(({ name }) => name).join(", "),
              ],
              [t("more.terms"), account.payment_term?.name],
            ]}
          />
          <div className="flex flex-wrap gap-2">
            {context.accounts.length > 1 && !context.acting && (
              <Action onClick={() => void navigate("/accounts")}>
                {t("more.change")}
              </Action>
            )}
            {context.acting ? (
              <p className="txt-small text-ui-fg-subtle">{t("rep.more")}</p>
            ) : (
              <Action onClick={() => void signOut()}>
                {t("more.signOut")}
              </Action>
            )}
          </div>
        </div>
      </Card>
      {(may("order.place") || may("order.approve")) && (
        <Card>
          <TextLink to="/approvals">{t("approvals.title")}</TextLink>
        </Card>
      )}
      {may("order.place") && (
        <Card>
          <TextLink to="/saved-carts">{t("saved.title")}</TextLink>
          <TextLink to="/cart-templates">{t("template.title")}</TextLink>
        </Card>
      )}
      <Card>
        <label className="flex flex-col gap-y-1">
          <span className="txt-small-plus">{t("more.theme")}</span>
          <select
            className={inputClass}
            value={theme}
            onChange={(event) => {
              const chosen =
                THEMES.find((one) => one === event.target.value) ?? "system"
              chooseTheme(chosen)
              setTheme(chosen)
            }}
          >
            {THEMES.map((one) => (
              <option key={one} value={one}>
                {t(`more.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </Card>
    </Screen>
  )
}
