import {
  getPartNumbers,
  postPartNumber,
} from "../../../part-numbers/part-numbers"
import { memberSide } from "../../../part-numbers/side"

/** What the account calls the products that it buys. */
export const GET = getPartNumbers(memberSide)

/** Gives one of them a number, or another. */
export const POST = postPartNumber(memberSide)
