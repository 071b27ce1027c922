import { useMutation } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { useChosenAccount } from "../../hooks/use-account"
import type { Query } from "../../hooks/use-ask"
import { usePortal } from "../../hooks/use-portal"
import { Action } from "../../kit/action"
import { useSaid } from "../../kit/said"

/** Long enough for a browser to begin with the file. */
const KEEP_MS = 60_000

/** The list as a file. A link cannot carry the token, so the page fetches it. */
export function ExportButton({ query }: { query: Query }) {
  const { t } = useTranslation()
  const { sdk } = usePortal()
  const { account } = useChosenAccount()
  const { say } = useSaid()
  const save = useMutation({
    mutationFn: async () => {
      const response = await sdk.client.fetch<Response>(
        "/store/b2b/orders/export",
        {
          query,
          headers: {
            accept: "text/csv",
            ...(account ? { "x-b2b-account": account } : {}),
          },
        }
      )
      return URL.createObjectURL(await response.blob())
    },
    onSuccess: (url) => {
      const link = document.createElement("a")
      link.href = url
      link.download = "orders.csv"
      link.click()
      setTimeout(() => {
        URL.revokeObjectURL(url)
      }, KEEP_MS)
    },
    onError: () => {
      say(t("orders.exportFailed"), "error")
    },
  })
  return (
    <Action
      isLoading={save.isPending}
      onClick={() => {
        save.mutate()
      }}
    >
      {t("orders.export")}
    </Action>
  )
}
