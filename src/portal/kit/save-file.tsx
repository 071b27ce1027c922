import { useMutation } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { useChosenAccount } from "../hooks/use-account"
import type { Query } from "../hooks/use-ask"
import { usePortal } from "../hooks/use-portal"
import { Action } from "./action"
import { useSaid } from "./said"

/** Long enough for a browser to begin with the file. */
const KEEP_MS = 60_000

type SaveFileProps = {
  path: string
  query?: Query
  /** How the file is called. */
  name: string
  children: string
}

/** A CSV answer as a file. A link cannot carry the token, so the page fetches it. */
export function SaveFile({ path, query, name, children }: SaveFileProps) {
  const { t } = useTranslation()
  const { sdk } = usePortal()
  const { account } = useChosenAccount()
  const { say } = useSaid()
  const save = useMutation({
    mutationFn: async () => {
      const response = await sdk.client.fetch<Response>(path, {
        ...(query ? { query } : {}),
        headers: {
          accept: "text/csv",
          ...(account ? { "x-b2b-account": account } : {}),
        },
      })
      return URL.createObjectURL(await response.blob())
    },
    onSuccess: (url) => {
      const link = document.createElement("a")
      link.href = url
      link.download = name
      link.click()
      setTimeout(() => {
        URL.revokeObjectURL(url)
      }, KEEP_MS)
    },
    onError: () => {
      say(t("fileFailed"), "error")
    },
  })
  return (
    <Action
      isLoading={save.isPending}
      onClick={() => {
        save.mutate()
      }}
    >
      {children}
    </Action>
  )
}
