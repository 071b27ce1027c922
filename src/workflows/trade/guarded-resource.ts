import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  TRADE_MODULE,
  tradeErrors,
  type OrderHeaderRow,
  type TradeModuleService,
} from "../../modules/trade"
import type { CatalogueError } from "../../utils/catalogue-error"

export type GuardedKind = "cart" | "order" | "payment_collection"

/** What stands behind an id: the order header, if a trade account owns it. */
export type GuardedResource = {
  cart_id: string | null
  /** Whether it is a cart, or a cart's payment collection, that is an order already. */
  completed: boolean
  order_id: string | null
  header: OrderHeaderRow | null
}

type LinkRow = { cart_id?: string; order_id?: string }

function tradeOf(container: MedusaContainer): TradeModuleService {
  return container.resolve<TradeModuleService>(TRADE_MODULE)
}

async function headerOf(
  container: MedusaContainer,
  filter: { cart_id: string } | { order_id: string }
): Promise<OrderHeaderRow | null> {
  const [header] = await tradeOf(container).listB2bOrderHeaders(filter, {
    take: 1,
  })
  return header ?? null
}

async function linked(
  container: MedusaContainer,
  entity: string,
  filters: Record<string, string>
): Promise<LinkRow | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity,
    fields: ["cart_id", "order_id"].filter(
      (field) =>
        entity.startsWith(field.slice(0, -3)) || entity === "order_cart"
    ),
    filters,
  })
  return (data as LinkRow[])[0]
}

async function findCart(
  container: MedusaContainer,
  id: string
): Promise<GuardedResource | null> {
  const [[cart], header] = await Promise.all([
    container
      .resolve(Modules.CART)
      .listCarts({ id }, { select: ["id", "completed_at"], take: 1 }),
    headerOf(container, { cart_id: id }),
  ])
  return cart
    ? {
        cart_id: id,
        completed: Boolean(cart.completed_at),
        order_id: header?.order_id ?? null,
        header,
      }
    : null
}

async function findOrder(
  container: MedusaContainer,
  id: string
): Promise<GuardedResource | null> {
  const [[order], header] = await Promise.all([
    container
      .resolve(Modules.ORDER)
      .listOrders({ id }, { select: ["id"], take: 1 }),
    headerOf(container, { order_id: id }),
  ])
  if (!order) {
    return null
  }
  if (header) {
    return { cart_id: header.cart_id, completed: false, order_id: id, header }
  }
  // Between the order's birth and the binding of its header only the link knows.
  const link = await linked(container, "order_cart", { order_id: id })
  const cartId = link?.cart_id ?? null
  return {
    cart_id: cartId,
    completed: false,
    order_id: id,
    header: cartId ? await headerOf(container, { cart_id: cartId }) : null,
  }
}

async function findPaymentCollection(
  container: MedusaContainer,
  id: string
): Promise<GuardedResource | null> {
  const [[collection], cartLink, orderLink] = await Promise.all([
    container
      .resolve(Modules.PAYMENT)
      .listPaymentCollections({ id }, { select: ["id"], take: 1 }),
    linked(container, "cart_payment_collection", { payment_collection_id: id }),
    linked(container, "order_payment_collection", {
      payment_collection_id: id,
    }),
  ])
  if (!collection) {
    return null
  }
  if (cartLink?.cart_id) {
    return findCart(container, cartLink.cart_id)
  }
  return orderLink?.order_id
    ? findOrder(container, orderLink.order_id)
    : { cart_id: null, completed: false, order_id: null, header: null }
}

const finders = {
  cart: { find: findCart, notFound: tradeErrors.cartNotFound },
  order: { find: findOrder, notFound: tradeErrors.orderNotFound },
  payment_collection: {
    find: findPaymentCollection,
    notFound: tradeErrors.paymentCollectionNotFound,
  },
} as const satisfies Record<
  GuardedKind,
  {
    find: (
      container: MedusaContainer,
      id: string
    ) => Promise<GuardedResource | null>
    notFound: (id: string) => CatalogueError
  }
>

/** Finds what stands behind an id of this kind; null where nothing does. */
export function findGuarded(
  container: MedusaContainer,
  kind: GuardedKind,
  id: string
): Promise<GuardedResource | null> {
  return finders[kind].find(container, id)
}

/** The one answer for ids that are missing, and for those that are foreign. */
export function guardedNotFound(kind: GuardedKind, id: string): CatalogueError {
  return finders[kind].notFound(id)
}
