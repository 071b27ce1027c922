import { lazy, Suspense, useEffect } from "react"
import { useTranslation } from "react-i18next"
import { Navigate, NavLink, useNavigate, useRoutes } from "react-router-dom"
import { clx } from "@medusajs/ui"
import type { RepAnswer } from "../../answers-rep"
import { actingTab } from "../../hooks/acting-tab"
import { isStatus } from "../../hooks/is-status"
import { useActing } from "../../hooks/use-acting"
import { useAnswer } from "../../hooks/use-answer"
import { usePortal } from "../../hooks/use-portal"
import { AsRep } from "../../hooks/use-rep"
import { Answered } from "../../kit/answered"
import { Brand } from "../../kit/brand"
import { Loading } from "../../kit/loading"
import { Notice } from "../../kit/notice"
import { MissingScreen } from "../missing"
import { RepAccountScreen } from "./account"
import { RepAccountsScreen } from "./accounts"
import { RepCartsScreen } from "./carts"

const ProposalsArea = lazy(async () => ({
  default: (await import("./proposals/area.js")).ProposalsArea,
}))

const SCREENS = [
  { index: true, element: <Navigate to="/rep/accounts" replace /> },
  { path: "accounts", element: <RepAccountsScreen /> },
  { path: "accounts/:id", element: <RepAccountScreen /> },
  { path: "carts", element: <RepCartsScreen /> },
  { path: "prices/*", element: <ProposalsArea /> },
  { path: "*", element: <MissingScreen /> },
]

const TABS = [
  { to: "/rep/accounts", key: "rep.accounts.title" },
  { to: "/rep/carts", key: "rep.carts.title" },
  { to: "/rep/prices", key: "proposals.tab" },
] as const

/** What a sales rep does as himself, before he acts for an account. */
export function RepArea() {
  return (
    <AsRep>
      <SignedInRep />
    </AsRep>
  )
}

function SignedInRep() {
  const screens = useRoutes(SCREENS)
  const { lost } = useActing()
  useEffect(actingTab.arrive, [])
  const me = useAnswer<RepAnswer>("/store/b2b/rep")
  if (isStatus(me.error, 401)) {
    return <Navigate to="/rep/sign-in" replace />
  }
  return (
    <Answered query={me}>
      {({ sales_rep }) => (
        <>
          <Head name={sales_rep.name} />
          <main className="pb-8">
            {lost !== null && (
              <div className="mx-auto max-w-5xl px-4 pt-4 md:px-8">
                <Notice tone="error">{lost}</Notice>
              </div>
            )}
            <Suspense fallback={<Loading />}>{screens}</Suspense>
          </main>
        </>
      )}
    </Answered>
  )
}

function Head({ name }: { name: string }) {
  const { t } = useTranslation()
  const { sdk } = usePortal()
  const navigate = useNavigate()
  return (
    <header className="bg-ui-bg-base border-b">
      <div className="mx-auto flex max-w-5xl flex-wrap items-center gap-x-4 px-4 md:px-8">
        <div className="flex min-w-0 flex-1 basis-56 items-center gap-x-3 py-2">
          <Brand />
          <span className="txt-small text-ui-fg-subtle truncate">{name}</span>
        </div>
        <nav
          aria-label={t("navigation.label")}
          className="flex w-full items-center gap-x-4 sm:w-auto"
        >
          {TABS.map(({ to, key }) => (
            <NavLink
              key={to}
              to={to}
              className={({ isActive }) =>
                clx(
                  "txt-compact-medium-plus flex min-h-11 items-center border-b-2",
                  isActive
                    ? "text-ui-fg-interactive border-current"
                    : "text-ui-fg-subtle border-transparent"
                )
              }
            >
              {t(key)}
            </NavLink>
          ))}
          <button
            type="button"
            className="txt-compact-medium text-ui-fg-subtle ml-auto min-h-11"
            onClick={() => {
              void sdk.client.clearToken().then(() => navigate("/rep/sign-in"))
            }}
          >
            {t("more.signOut")}
          </button>
        </nav>
      </div>
    </header>
  )
}
