import {
  deleteCartTemplate,
  getCartTemplate,
} from "../../../../../../cart-templates/cart-templates"
import { clerkDoor } from "../../../../../../cart-templates/side"

/** One template with its lines. */
export const GET = getCartTemplate(clerkDoor)

/** Takes it away, whoever made it. */
export const DELETE = deleteCartTemplate(clerkDoor)
