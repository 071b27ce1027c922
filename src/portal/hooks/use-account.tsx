import {
  createContext,
  useContext,
  useMemo,
  useState,
  type ReactNode,
} from "react"
import { localText } from "./local-text"

type Choice = {
  /** `acct_…`, as this device remembers it; the server decides whether it counts. */
  account: string | null
  choose: (account: string | null) => void
}

const AccountContext = createContext<Choice | null>(null)

export function AccountProvider({ children }: { children: ReactNode }) {
  const [account, setAccount] = useState(() => localText.get("account"))
  const choice = useMemo(
    () => ({
      account,
      choose: (next: string | null) => {
        localText.set("account", next)
        setAccount(next)
      },
    }),
    [account]
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
