import {
  createContext,
  useContext,
  useMemo,
  useState,
  type ReactNode,
} from "react"
import { sessionIn } from "./acting-tab"
import { localText } from "./local-text"
import { useActing } from "./use-acting"

type Choice = {
  /** `acct_…`, as this device remembers it; the server decides whether it counts. */
  account: string | null
  /** Whose answers are kept under which key: no one reads another's. */
  scope: string
  /** The acting session in which everything is asked, if any. */
  session: string | null
  choose: (account: string | null) => void
}

export const AccountContext = createContext<Choice | null>(null)

export function AccountProvider({ children }: { children: ReactNode }) {
  const [account, setAccount] = useState(() => localText.get("account"))
  const { token } = useActing()
  const session = token === null ? null : sessionIn(token)
  const choice = useMemo(
    () => ({
      // The acting token itself names the account.
      account: session === null ? account : null,
      scope: session ?? account ?? "",
      session,
      choose: (next: string | null) => {
        localText.set("account", next)
        setAccount(next)
      },
    }),
    [account, session]
  )
  return (
    <AccountContext.Provider value={choice}>{children}</AccountContext.Provider>
  )
}

export function useChosenAccount(): Choice {
  const choice = useContext(AccountContext)
  if (!choice) {
    throw new Error("useChosenAccount is only for what stands below the app.")
  }
  return choice
}
