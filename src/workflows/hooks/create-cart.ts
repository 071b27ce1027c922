import { createCartWorkflow } from "@medusajs/medusa/core-flows"
import { b2bOptions } from "../../options"
import { createOrderHeader } from "../trade/handlers/create-order-header"

if (!b2bOptions().disabled_hooks.includes("create_cart_created")) {
  createCartWorkflow.hooks.cartCreated(({ cart }, { container }) =>
    createOrderHeader(cart, container)
  )
}
