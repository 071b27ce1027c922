import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import type { Cart, OrderHeader } from "../answers"
import { actingTab } from "./acting-tab"
import { localText } from "./local-text"
import { useChosenAccount } from "./use-account"
import { useAsk } from "./use-ask"
import { useCurrent } from "./use-current"
import { isStatus } from "./is-status"

type Kept = {
  get: () => string | null
  set: (cart: string | null) => void
  /** His own basket, which waits while he sees to one that was prepared for him. */
  aside: ReturnType<typeof textAt>
}

function textAt(key: string) {
  return {
    get: () => localText.get(key),
    set: (text: string | null) => {
      localText.set(key, text)
    },
  }
}

const NOTHING = { get: () => null, set: () => undefined }

/** Each account has a basket of its own on this device; who acts for it, in his tab. */
function useKept(): Kept {
  const { account } = useCurrent()
  const { session } = useChosenAccount()
  const key = `cart_${account.id}`
  const aside = textAt(`${key}_aside`)
  return session === null
    ? { ...textAt(key), aside }
    : { get: actingTab.cart, set: actingTab.keepCart, aside: NOTHING }
}

/** Null: it was ordered or taken away meanwhile, perhaps in another window. */
async function readOpenCart(
  ask: ReturnType<typeof useAsk>,
  id: string
): Promise<Cart | null> {
  try {
    const { cart } = await ask<{ cart: Cart }>(`/store/carts/${id}`, {
      query: { fields: "+items.subtotal" },
    })
    return cart.completed_at === null ? cart : null
  } catch (error) {
    if (isStatus(error, 404)) {
      return null
    }
    throw error
  }
}

/** The basket of the chosen account: what is in it, and which cart it is. */
export function useBasket() {
  const { account } = useCurrent()
  const ask = useAsk()
  const kept = useKept()
  const [, setChanges] = useState(0)
  const id = kept.get()

  const keep = (cartId: string | null) => {
    kept.set(cartId)
    setChanges((now) => now + 1)
  }
  const forget = () => {
    const own = kept.aside.get()
    kept.aside.set(null)
    keep(own)
  }
  const takeInstead = (cartId: string) => {
    if (id !== cartId) {
      // A second prepared one does not push the own one out.
      kept.aside.set(kept.aside.get() ?? id)
      keep(cartId)
    }
  }

  const cart = useQuery<Cart | null>({
    queryKey: [account.id, "cart", id],
    enabled: id !== null,
    queryFn: async () => {
      const open = id === null ? null : await readOpenCart(ask, id)
      if (open === null) {
        forget()
      }
      return open
    },
  })

  /** `take`: a cart that was made elsewhere is the basket from now on; `takeInstead`: until it is ordered. */
  return { id, cart, forget, take: keep, takeInstead }
}

/** `quantity` counts in the unit. */
type Line = { variant_id: string; quantity: number; unit_code: string }

/** Puts something into the basket, without looking at what is in it. */
export function useAddToBasket() {
  const { account } = useCurrent()
  const ask = useAsk()
  const client = useQueryClient()
  const kept = useKept()

  const addTo = (cartId: string, line: Line) =>
    ask(`/store/b2b/carts/${cartId}/line-items`, { method: "POST", body: line })

  /** A new cart begins where the member's last order went. */
  const begin = async (line: Line) => {
    const { cart: made } = await ask<{ cart: Cart }>("/store/carts", {
      method: "POST",
      body: { region_id: account.office.region_id },
    })
    await addTo(made.id, line)
    kept.set(made.id)
    if (account.preset) {
      await ask(headerPath(made.id), { method: "POST", body: account.preset })
    }
  }

  return useMutation<undefined, Error, Line>({
    mutationFn: async (line) => {
      const known = kept.get()
      if (known === null) {
        await begin(line)
        return undefined
      }
      try {
        await addTo(known, line)
      } catch (error) {
        if (
          !isStatus(error, 400, 404) ||
          (await readOpenCart(ask, known)) !== null
        ) {
          throw error
        }
        await begin(line)
      }
      return undefined
    },
    // What is on the screen did not change; the basket asks when it is opened.
    onSettled: () => client.invalidateQueries({ refetchType: "none" }),
  })
}

/** What came in, and what did not, each by its place among the lines. */
export type LinesTaken = {
  cart_id?: string
  added: { index: number }[]
  repeated?: number[]
  refused: { index: number; message: string }[]
}

export type LineToTake = Omit<Line, "quantity"> & {
  id: string
  quantity: string
}

/** Puts many lines into the basket at once, as many as are possible. */
export function useTakeLines() {
  const { account } = useCurrent()
  const ask = useAsk()
  const client = useQueryClient()
  const kept = useKept()
  return useMutation<LinesTaken, Error, LineToTake[]>({
    mutationFn: async (lines) => {
      const known = kept.get()
      const open = known === null ? null : await readOpenCart(ask, known)
      // The new cart's route takes the place; who is there goes into its header.
      const { ship_to_id, project_id, ...contact } = account.preset ?? {}
      const taken = await ask<LinesTaken>(
        open === null
          ? "/store/b2b/carts"
          : `/store/b2b/carts/${open.id}/line-items`,
        {
          method: "POST",
          body:
            open === null
              ? { lines, mode: "possible", ship_to_id, project_id }
              : { items: lines, mode: "possible" },
        }
      )
      if (taken.cart_id !== undefined) {
        kept.set(taken.cart_id)
        if (account.preset) {
          await ask(headerPath(taken.cart_id), {
            method: "POST",
            body: contact,
          })
        }
      }
      return taken
    },
    onSettled: () => client.invalidateQueries(),
  })
}

export function headerPath(cartId: string): string {
  return `/store/b2b/carts/${cartId}/order-header`
}

export type OrderHeaderAnswer = {
  order_header: OrderHeader
  dropped_shipping_methods?: { name: string }[]
}
