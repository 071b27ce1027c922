import { ChevronRight } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import { Navigate, useNavigate } from "react-router-dom"
import type { Account } from "../answers"
import type { ApplicationsAnswer } from "../answers-application"
import { useChosenAccount } from "../hooks/use-account"
import { useAnswer } from "../hooks/use-answer"
import { useChange } from "../hooks/use-change"
import { useContextAnswer, useSignOut } from "../hooks/use-session"
import { Action } from "../kit/action"
import { Answered } from "../kit/answered"
import { Card } from "../kit/card"
import { Failure } from "../kit/failure"
import { Gate } from "../kit/gate"
import { Mark } from "../kit/mark"
import { Notice } from "../kit/notice"
import { TextLink } from "../kit/text-link"
import { Applications } from "./apply/applications"

/** Chooses the account to act for; the way in for who has none yet, too. */
export function AccountsScreen() {
  const { t } = useTranslation()
  const session = useContextAnswer()
  const signOut = useSignOut()
  return (
    <Answered query={session}>
      {(context) =>
        context === null ? (
          <Navigate to="/sign-in" replace />
        ) : (
          <>
            {context.accounts.length > 0 ? (
              <Gate title={t("accounts.title")} text={t("accounts.text")}>
                <Card flush>
                  <ul className="divide-y">
                    {context.accounts.map((account) => (
                      <AccountLine key={account.id} account={account} />
                    ))}
                  </ul>
                </Card>
                <Action onClick={() => void signOut()}>
                  {t("more.signOut")}
                </Action>
              </Gate>
            ) : (
              <NoAccount onSignOut={() => void signOut()} />
            )}
          </>
        )
      }
    </Answered>
  )
}

function AccountLine({ account }: { account: Account }) {
  const { t } = useTranslation()
  const { choose } = useChosenAccount()
  const navigate = useNavigate()
  return (
    <li>
      <button
        type="button"
        className="hover:bg-ui-bg-base-hover flex min-h-14 w-full items-center gap-x-3 px-4 py-3 text-left"
        onClick={() => {
          choose(account.id)
          void navigate("/")
        }}
      >
        <span className="min-w-0 flex-1">
          <span className="txt-medium-plus block">{account.company.name}</span>
          <span className="txt-small text-ui-fg-subtle block">
            {[
              account.office.name,
              account.number === null
                ? t("accounts.noNumber")
                : t("accounts.number", { number: account.number }),
            ].join(" · ")}
          </span>
        </span>
        {account.status !== "active" && <Mark state={account.status} />}
        <ChevronRight aria-hidden className="text-ui-fg-muted" />
      </button>
    </li>
  )
}

function NoAccount({ onSignOut }: { onSignOut: () => void }) {
  const { t } = useTranslation()
  const join = useChange()
  const { data } = useAnswer<ApplicationsAnswer>("/store/b2b/applications")
  const pending = (data?.applications ?? []).filter(
    ({ status }) => status === "pending"
  )
  return (
    <Gate title={t("accounts.none")} text={t("accounts.noneText")}>
      {join.isSuccess && <Notice tone="info">{t("accounts.joinAsked")}</Notice>}
      {join.error && <Failure error={join.error} />}
      {pending.length > 0 && <Applications applications={pending} />}
      <TextLink to="/apply">
        {t(pending.length > 0 ? "apply.yours" : "signIn.apply")}
      </TextLink>
      <div className="flex flex-wrap gap-2">
        <Action
          isLoading={join.isPending}
          onClick={() => {
            join.mutate({ path: "/store/b2b/join" })
          }}
        >
          {t("accounts.join")}
        </Action>
        <Action onClick={onSignOut}>{t("more.signOut")}</Action>
      </div>
    </Gate>
  )
}
