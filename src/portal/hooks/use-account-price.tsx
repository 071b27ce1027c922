import { keepPreviousData, useQueries, useQuery } from "@tanstack/react-query"
import { createContext, useContext, useMemo, type ReactNode } from "react"
import type { AccountPrice, PriceCandidate } from "../answers-prices"
import { batched } from "./batch"
import { useAnswer } from "./use-answer"
import { useAsk } from "./use-ask"
import { headerPath, useBasket, type OrderHeaderAnswer } from "./use-basket"
import { useCurrent } from "./use-current"

const PATH = "/store/b2b/prices"
/** The API answers no larger quantity, and no more prices at once. */
const MOST = 1_000_000_000
const MOST_ITEMS = 200

type Finder = {
  shipToId: string | null
  find: (key: string) => Promise<AccountPrice | null>
}

const FinderContext = createContext<Finder | null>(null)

type Asked = { variant_id: string; quantity: number }

const keyOf = ({ variant_id, quantity }: Asked) =>
  `${variant_id} ${String(quantity)}`

function askedOf(key: string): Asked {
  const [variant_id = "", quantity] = key.split(" ")
  return { variant_id, quantity: Number(quantity) }
}

/** All that a screen shows is priced at once, for the place that the basket goes to. */
export function AccountPriceProvider({ children }: { children: ReactNode }) {
  const ask = useAsk()
  const shipToId = useShipToId()
  const finder = useMemo<Finder | null>(
    () =>
      shipToId === undefined
        ? null
        : {
            shipToId,
            find: batched(
              async (keys) => {
                const { prices } = await ask<{ prices: AccountPrice[] }>(PATH, {
                  method: "POST",
                  body: {
                    items: keys.map(askedOf),
                    ...(shipToId ? { ship_to_id: shipToId } : {}),
                  },
                })
                return prices
              },
              keyOf,
              MOST_ITEMS
            ),
          },
    [ask, shipToId]
  )
  return (
    <FinderContext.Provider value={finder}>{children}</FinderContext.Provider>
  )
}

/** Where the basket goes, or a new one would; null: nowhere yet, undefined: wait. */
function useShipToId(): string | null | undefined {
  const { account } = useCurrent()
  const { id } = useBasket()
  const header = useAnswer<OrderHeaderAnswer>(
    headerPath(id ?? ""),
    {},
    { enabled: id !== null }
  )
  if (id !== null && header.isPending) {
    return undefined
  }
  const wanted =
    id === null
      ? account.preset?.ship_to_id
      : header.data?.order_header.ship_to_id
  return account.ship_tos.find((shipTo) => shipTo.id === wanted)?.id ?? null
}

/** Whole base units, as a cart counts them. */
function wholeOf(base: number): number {
  return Math.min(MOST, Math.max(1, Math.ceil(base)))
}

/** A quantity of base units; undefined while it is not known. */
type Wanted = { variant_id: string; base: number | undefined }

function usePriceQuery() {
  const { account, may } = useCurrent()
  const finder = useContext(FinderContext)
  return ({ variant_id, base }: Wanted) => {
    const key = keyOf({ variant_id, quantity: wholeOf(base ?? 1) })
    return {
      queryKey: [account.id, "price", finder?.shipToId, key],
      enabled: finder !== null && base !== undefined && may("price.view"),
      queryFn: async (): Promise<AccountPrice | null> =>
        (await finder?.find(key)) ?? null,
    }
  }
}

/** What the account pays; undefined: not known yet, or the member may not see prices. */
export function useAccountPrice(
  variant_id: string,
  base: number | undefined
): AccountPrice | undefined {
  const query = usePriceQuery()({ variant_id, base })
  const answer = useQuery({ ...query, placeholderData: keepPreviousData })
  return answer.data ?? undefined
}

/** As {@link useAccountPrice}, of several. */
export function useAccountPrices(
  wanted: Wanted[]
): (AccountPrice | undefined)[] {
  const queries = wanted.map(usePriceQuery())
  return useQueries({ queries }).map(({ data }) => data ?? undefined)
}

/** Every price that the account might have paid, the one that it pays first. */
export function usePriceTrace({ variant_id, quantity }: Asked) {
  const { account } = useCurrent()
  const ask = useAsk()
  const shipToId = useContext(FinderContext)?.shipToId ?? null
  return useQuery({
    queryKey: [account.id, "price-trace", shipToId, variant_id, quantity],
    queryFn: async () => {
      const { prices } = await ask<{ prices: { trace: PriceCandidate[] }[] }>(
        PATH,
        {
          method: "POST",
          body: {
            items: [{ variant_id, quantity }],
            trace: true,
            ...(shipToId ? { ship_to_id: shipToId } : {}),
          },
        }
      )
      return prices[0]?.trace ?? []
    },
  })
}
