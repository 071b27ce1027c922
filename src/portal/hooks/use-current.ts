import { createContext, useContext } from "react"
import type { Account, ContextAnswer } from "../answers"

type Current = { context: ContextAnswer; account: Account }

export const CurrentContext = createContext<Current | null>(null)

/** The account that the screen is about; only below the signed-in shell. */
export function useCurrent(): Current & {
  may: (permission: string) => boolean
} {
  const current = useContext(CurrentContext)
  if (!current) {
    throw new Error("useCurrent is only for what stands below the shell.")
  }
  return {
    ...current,
    may: (permission) => current.account.permissions.includes(permission),
  }
}
