import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  ContainerRegistrationKeys,
  generateEntityId,
  Modules,
} from "@medusajs/framework/utils"
import type { B2bContext } from "../../../workflows/trade/request-context"
import { adoptCartWorkflow } from "../../../workflows/trade/workflows/adopt-cart"
import { memberActor } from "../actor-of"
import { actFor } from "../request-context"

/**
 * A storefront that lets people fill a cart before they sign in hands it over with
 * `POST /store/carts/:id/customer`. Where the office could have sold it, it becomes
 * the account's then; another region's or channel's cart stays a B2C cart.
 */
export function adoptTransferredCart(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): void {
  const context = req.b2b_chosen
  const cartId = req.params.id
  if (context && cartId !== undefined && !req.b2b_guarded?.header) {
    const json = res.json.bind(res)
    res.json = (body) => {
      res.json = json
      if (res.statusCode >= 400) {
        return json(body)
      }
      adopt(req, res, cartId, context).then(
        (cart) => json(cart ? { cart } : body),
        (error: unknown) => {
          req.scope
            .resolve(ContainerRegistrationKeys.LOGGER)
            .error(
              `b2b: cart ${cartId} was handed over, but is not account ${context.account.id}'s. ${error instanceof Error ? error.message : String(error)}`
            )
          json(body)
        }
      )
      return res
    }
  }
  next()
}

/** @returns the cart as it is then; null where it stays nobody's account's */
async function adopt(
  req: MedusaRequest,
  res: MedusaResponse,
  cartId: string,
  context: B2bContext
): Promise<unknown> {
  if (!(await couldSell(req, cartId, context))) {
    return null
  }
  actFor(req, res, context)
  await adoptCartWorkflow(req.scope).run({
    input: {
      cart_id: cartId,
      order_header_id: generateEntityId(undefined, "ohdr"),
      account_id: context.account.id,
      company_id: context.company.id,
      office_id: context.office.id,
      member_id: context.member.id,
      customer_id: context.customer_id,
      actor: await memberActor(req),
    },
  })
  const { data } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "cart",
      fields: req.queryConfig.fields,
      filters: { id: cartId },
    })
  return data[0]
}

async function couldSell(
  req: MedusaRequest,
  cartId: string,
  { account, office, permissions, customer_id }: B2bContext
): Promise<boolean> {
  const [cart] = await req.scope
    .resolve(Modules.CART)
    .listCarts({ id: cartId }, { take: 1 })
  return (
    cart !== undefined &&
    !cart.completed_at &&
    cart.customer_id === customer_id &&
    cart.region_id === office.region_id &&
    cart.sales_channel_id === office.sales_channel_id &&
    cart.currency_code.toLowerCase() === office.currency_code.toLowerCase() &&
    account.status !== "closed" &&
    permissions.has("order.place")
  )
}
