import { deletePartNumber } from "../../../../part-numbers/part-numbers"
import { memberSide } from "../../../../part-numbers/side"

/** The account has no number of its own for that product any more. */
export const DELETE = deletePartNumber(memberSide)
