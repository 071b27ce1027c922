import { useTranslation } from "react-i18next"
import { actingTab } from "./acting-tab"
import { usePortal } from "./use-portal"
import { isStatus } from "./is-status"

export type Login = { email: string; password: string }
export type NewLogin = Login & { first_name: string; last_name: string }

const HOW = ["customer", "emailpass"] as const

/** Ways to a token. The screens ask again (`invalidateQueries`) when they are ready. */
export function useSignIn() {
  const { t } = useTranslation()
  const { sdk } = usePortal()

  const signIn = async ({ email, password }: Login): Promise<void> => {
    try {
      await sdk.auth.login(...HOW, { email, password })
      actingTab.forgetLost()
    } catch (error) {
      throw isStatus(error, 401) ? new Error(t("signIn.wrong")) : error
    }
  }

  /**
   * A login, then its customer. Whoever was cut off between the two has a login
   * already, and comes through with the password that he chose then.
   */
  const register = async (login: NewLogin): Promise<void> => {
    const { password, ...customer } = login
    let isNew = true
    try {
      await sdk.auth.register(...HOW, { email: customer.email, password })
    } catch (error) {
      if (!isStatus(error, 401)) {
        throw error
      }
      isNew = false
      await sdk.auth
        .login(...HOW, { email: customer.email, password })
        .catch((refused: unknown) => {
          throw isStatus(refused, 401) ? new Error(t("signIn.taken")) : refused
        })
    }
    try {
      await sdk.store.customer.create(customer)
    } catch (error) {
      // He has a customer, too: then he has just signed in.
      if (isNew || !isStatus(error, 400)) {
        await sdk.client.clearToken()
        throw error
      }
    }
    await signIn(login)
  }

  return { signIn, register }
}
