import { useTranslation } from "react-i18next"
import { isStatus } from "./is-status"
import { usePortal } from "./use-portal"
import type { Login } from "./use-sign-in"

const HOW = ["sales_rep", "emailpass"] as const

/** Ways to a sales rep's own token, which is kept beside every other. */
export function useRepLogin() {
  const { t } = useTranslation()
  const { repSdk: sdk } = usePortal()

  const signIn = async (login: Login): Promise<void> => {
    try {
      await sdk.auth.login(...HOW, login)
    } catch (error) {
      throw isStatus(error, 401) ? new Error(t("rep.signIn.wrong")) : error
    }
  }

  /** A login with the invited address becomes the rep's; then he signs in anew. */
  const accept = async (login: Login, invitation: string): Promise<void> => {
    try {
      await sdk.auth.register(...HOW, login)
    } catch (error) {
      if (!isStatus(error, 401)) {
        throw error
      }
      await signIn(login)
    }
    try {
      await sdk.client.fetch("/store/b2b/rep/accept", {
        method: "POST",
        body: { token: invitation },
      })
    } catch (error) {
      await sdk.client.clearToken()
      throw error
    }
    await signIn(login)
  }

  return { signIn, accept }
}
