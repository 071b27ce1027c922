import { useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { ContextAnswer, Named } from "../../answers"
import { useChosenAccount } from "../../hooks/use-account"
import { usePortal } from "../../hooks/use-portal"
import { useSaid } from "../../kit/said"

/** Accepts, chooses the company's account, and leads to its products. */
export function useAccept(token: string) {
  const { t } = useTranslation()
  const { sdk } = usePortal()
  const { choose } = useChosenAccount()
  const client = useQueryClient()
  const navigate = useNavigate()
  const { say } = useSaid()

  return async () => {
    try {
      const { member } = await sdk.client.fetch<{
        member: { id: string; company: Named }
      }>("/store/b2b/invitations/accept", { method: "POST", body: { token } })
      const { context } = await sdk.client.fetch<{ context: ContextAnswer }>(
        "/store/b2b/context"
      )
      const account = context.accounts.find(
        ({ company }) => company.id === member.company.id
      )
      choose(account?.id ?? null)
      say(t("invitation.done", { company: member.company.name }))
      void navigate(account ? "/products" : "/accounts", { replace: true })
    } finally {
      // Signed in by now, even where it was not accepted.
      await client.invalidateQueries({
        // The invitation is used up now: nothing to ask again.
        predicate: ({ queryKey }) => queryKey[0] !== "invitation",
      })
    }
  }
}
