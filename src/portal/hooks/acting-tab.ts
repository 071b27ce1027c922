import { tabText } from "./local-text"

const TOKEN = "acting_token"
const CART = "acting_cart"

/** In whose place this tab acts; each tab for an account of its own. */
export type ActingTab = {
  token: string | null
  /** Why it acts no more, in the server's words. */
  lost: string | null
  /** It was left, and is on its way to where accounts are chosen. */
  left: boolean
}

let tab: ActingTab = { token: tabText.get(TOKEN), lost: null, left: false }
const listeners = new Set<() => void>()

function become(next: ActingTab): void {
  tab = next
  tabText.set(TOKEN, next.token)
  for (const listener of listeners) {
    listener()
  }
}

/** The acting token is a secret of the tab: no other tab, and no restart, has it. */
export const actingTab = {
  get: (): ActingTab => tab,
  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  },
  /** @param cart that the basket begins with */
  begin: (token: string, cart: string | null = null) => {
    tabText.set(CART, cart)
    become({ token, lost: null, left: false })
  },
  renew: (token: string) => {
    become({ token, lost: null, left: false })
  },
  leave: () => {
    tabText.set(CART, null)
    become({ token: null, lost: null, left: true })
  },
  arrive: () => {
    if (tab.left) {
      become({ ...tab, left: false })
    }
  },
  /** Who signs in as himself has nothing to do with what was lost before. */
  forgetLost: () => {
    if (tab.lost !== null) {
      become({ ...tab, lost: null })
    }
  },
  /** An answer to another session's request says nothing about this one. */
  lose: (session: string, reason: string) => {
    if (tab.token !== null && sessionIn(tab.token) === session) {
      tabText.set(CART, null)
      become({ token: null, lost: reason, left: false })
    }
  },
  cart: () => tabText.get(CART),
  keepCart: (id: string | null) => {
    tabText.set(CART, id)
  },
}

type Claims = { act?: { session?: string }; iat?: number; exp?: number }

/** What a token says of itself; the server alone knows whether it is true. */
function claimsOf(token: string): Claims {
  try {
    const payload = token.split(".")[1] ?? ""
    const text = atob(payload.replaceAll("-", "+").replaceAll("_", "/"))
    return JSON.parse(text) as Claims
  } catch {
    return {}
  }
}

/** `acts_…`, or an empty text where the token is no acting token. */
export function sessionIn(token: string): string {
  return claimsOf(token).act?.session ?? ""
}

/** How long the token lives from its making, in milliseconds. */
export function lifeOf(token: string): number {
  const { iat = 0, exp = 0 } = claimsOf(token)
  return (exp - iat) * 1000
}
