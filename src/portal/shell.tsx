import { Suspense } from "react"
import { Navigate, Outlet, useLocation } from "react-router-dom"
import { localText } from "./hooks/local-text"
import { useActing } from "./hooks/use-acting"
import { CurrentContext } from "./hooks/use-current"
import { useContextAnswer } from "./hooks/use-session"
import { VariantProvider } from "./hooks/use-variant"
import { ActingBar } from "./kit/acting-bar"
import { Answered } from "./kit/answered"
import { Loading } from "./kit/loading"
import { Navigation } from "./kit/navigation"

/** Every screen behind the sign-in: navigation beside it, one account for all of it. */
export function Shell() {
  const { lost, left } = useActing()
  // Whoever has left is no customer who should sign in.
  return lost === null && !left ? (
    <SignedIn />
  ) : (
    <Navigate to={wayOut()} replace />
  )
}

/** Where the acting session was begun. */
function wayOut(): string {
  return localText.get("rep_token") === null ? "/act" : "/rep/accounts"
}

function SignedIn() {
  const session = useContextAnswer()
  const { pathname, search } = useLocation()
  return (
    <Answered query={session}>
      {(context) => {
        if (context === null) {
          const from = pathname + search
          return <Navigate to="/sign-in" state={{ from }} replace />
        }
        if (context.account === null) {
          return <Navigate to="/accounts" replace />
        }
        return (
          <CurrentContext.Provider
            value={{ context, account: context.account }}
          >
            <VariantProvider>
              <ActingBar />
              <div className="md:flex">
                <main className="min-w-0 flex-1 pb-24 md:order-last md:pb-8">
                  <Suspense fallback={<Loading />}>
                    <Outlet />
                  </Suspense>
                </main>
                <Navigation />
              </div>
            </VariantProvider>
          </CurrentContext.Provider>
        )
      }}
    </Answered>
  )
}
