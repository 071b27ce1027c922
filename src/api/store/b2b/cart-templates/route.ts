import {
  getCartTemplates,
  postCartTemplate,
} from "../../../cart-templates/cart-templates"
import { memberDoor } from "../../../cart-templates/side"

/** The templates that may be used for the account. */
export const GET = getCartTemplates(memberDoor)

/** Makes one, of lines or of a file. */
export const POST = postCartTemplate(memberDoor)
