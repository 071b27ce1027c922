import { QueryClient, QueryClientProvider } from "@tanstack/react-query"
import type { i18n } from "i18next"
import { Suspense } from "react"
import { I18nextProvider } from "react-i18next"
import { BrowserRouter, useRoutes } from "react-router-dom"
import { basePath } from "./config"
import { AccountProvider } from "./hooks/use-account"
import { PortalContext, type Portal } from "./hooks/use-portal"
import { isStatus } from "./hooks/is-status"
import { Loading } from "./kit/loading"
import { SaidProvider } from "./kit/said"
import { screens } from "./screens"

function retry(failures: number, error: unknown): boolean {
  // What the server refused it will refuse again.
  return failures < 2 && !isStatus(error, 400, 401, 403, 404, 409, 422)
}

const client = new QueryClient({
  defaultOptions: { queries: { retry, staleTime: 10_000 } },
})

function Screens() {
  return useRoutes(screens)
}

export function App({ portal, texts }: { portal: Portal; texts: i18n }) {
  return (
    <I18nextProvider i18n={texts}>
      <PortalContext.Provider value={portal}>
        <QueryClientProvider client={client}>
          <AccountProvider>
            <BrowserRouter basename={basePath()}>
              <SaidProvider>
                <Suspense fallback={<Loading />}>
                  <Screens />
                </Suspense>
              </SaidProvider>
            </BrowserRouter>
          </AccountProvider>
        </QueryClientProvider>
      </PortalContext.Provider>
    </I18nextProvider>
  )
}
