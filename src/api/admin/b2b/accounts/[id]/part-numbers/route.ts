import {
  getPartNumbers,
  postPartNumber,
} from "../../../../../part-numbers/part-numbers"
import { clerkSide } from "../../../../../part-numbers/side"

/** What the account calls the products that it buys. */
export const GET = getPartNumbers(clerkSide)

/** Gives one of them a number, or another. */
export const POST = postPartNumber(clerkSide)
