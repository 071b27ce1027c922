import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import type { Cart, OrderHeader } from "../answers"
import { localText } from "./local-text"
import { useAsk } from "./use-ask"
import { useCurrent } from "./use-current"
import { isStatus } from "./use-session"

/** Each account has a basket of its own on this device. */
const keyOf = (account: string) => `cart_${account}`

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
  const key = keyOf(account.id)
  const [, setChanges] = useState(0)
  const id = localText.get(key)

  const keep = (cartId: string | null) => {
    localText.set(key, cartId)
    setChanges((now) => now + 1)
  }
  const forget = () => {
    keep(null)
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

  /** `take`: a cart that was made elsewhere is the basket from now on. */
  return { id, cart, forget, take: keep }
}

type Line = { variant_id: string; quantity: number }

/** Puts something into the basket, without looking at what is in it. */
export function useAddToBasket() {
  const { account } = useCurrent()
  const ask = useAsk()
  const client = useQueryClient()
  const key = keyOf(account.id)

  /** A new cart begins where the member's last order went. */
  const begin = async (line: Line) => {
    const { cart: made } = await ask<{ cart: Cart }>("/store/carts", {
      method: "POST",
      body: { region_id: account.office.region_id, items: [line] },
    })
    localText.set(key, made.id)
    if (account.preset) {
      await ask(headerPath(made.id), { method: "POST", body: account.preset })
    }
  }

  return useMutation<undefined, Error, Line>({
    mutationFn: async (line) => {
      const known = localText.get(key)
      if (known === null) {
        await begin(line)
        return undefined
      }
      try {
        await ask(`/store/carts/${known}/line-items`, {
          method: "POST",
          body: line,
        })
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

export function headerPath(cartId: string): string {
  return `/store/b2b/carts/${cartId}/order-header`
}

export type OrderHeaderAnswer = {
  order_header: OrderHeader
  dropped_shipping_methods?: { name: string }[]
}
