import {
  getCartTemplates,
  postCartTemplate,
} from "../../../../../cart-templates/cart-templates"
import { clerkDoor } from "../../../../../cart-templates/side"

/** The templates that may be used for the account. */
export const GET = getCartTemplates(clerkDoor)

/** The office makes one for it, of lines or of a file. */
export const POST = postCartTemplate(clerkDoor)
