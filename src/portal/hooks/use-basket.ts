import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import type { Cart, OrderHeader } from "../answers"
import { localText } from "./local-text"
import { useAsk } from "./use-ask"
import { useCurrent } from "./use-current"
import { isStatus } from "./use-session"

/** Each account has a basket of its own on this device. */
const keyOf = (account: string) => `cart_${account}`

type Line = { variant_id: string; quantity: number }

/** The basket of the chosen account: what is in it, and what one does with it. */
export function useBasket() {
  const { account } = useCurrent()
  const ask = useAsk()
  const client = useQueryClient()
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
      try {
        const answer = await ask<{ cart: Cart }>(`/store/carts/${id ?? ""}`, {
          query: { fields: "+items.subtotal" },
        })
        if (answer.cart.completed_at === null) {
          return answer.cart
        }
      } catch (error) {
        if (!isStatus(error, 404)) {
          throw error
        }
      }
      forget()
      return null
    },
  })

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

  const add = useMutation<undefined, Error, Line>({
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
        // Ordered or taken away meanwhile, perhaps on another device.
        if (!isStatus(error, 404)) {
          throw error
        }
        await begin(line)
      }
      return undefined
    },
    onSettled: () => client.invalidateQueries(),
  })

  /** `take`: a cart that was made elsewhere is the basket from now on. */
  return { id, cart, add, forget, take: keep }
}

export function headerPath(cartId: string): string {
  return `/store/b2b/carts/${cartId}/order-header`
}

export type OrderHeaderAnswer = {
  order_header: OrderHeader
  dropped_shipping_methods?: { name: string }[]
}
