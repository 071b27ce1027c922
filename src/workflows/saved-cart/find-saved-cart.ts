import type { MedusaContainer } from "@medusajs/framework/types"
import {
  mayChange,
  maySee,
  MOST_LINES,
  SAVED_CART_MODULE,
  savedCartErrors,
  type SavedCartLineRow,
  type SavedCartModuleService,
  type SavedCartRow,
} from "../../modules/saved-cart"
import { toMedusaError } from "../../utils/catalogue-error"
import type { B2bContext } from "../trade/request-context"
import { askerOf } from "./author-of"

/**
 * A saved cart of the account that the asker may see. A colleague's own, another
 * account's and a missing one are one and the same.
 * @throws MedusaError code `b2b.saved_cart.not_found`
 */
export async function findSavedCart(
  container: MedusaContainer,
  context: B2bContext,
  id: string
): Promise<SavedCartRow> {
  const [row] = await container
    .resolve<SavedCartModuleService>(SAVED_CART_MODULE)
    .listB2bSavedCarts({ id, account_id: context.account.id }, { take: 1 })
  if (!row || !maySee(row, askerOf(context))) {
    throw toMedusaError(savedCartErrors.notFound(id))
  }
  return row
}

/** @throws MedusaError codes `b2b.saved_cart.not_found`, `.not_yours` */
export async function findOwnSavedCart(
  container: MedusaContainer,
  context: B2bContext,
  id: string
): Promise<SavedCartRow> {
  const row = await findSavedCart(container, context, id)
  if (!mayChange(row, askerOf(context))) {
    throw toMedusaError(savedCartErrors.notYours(id))
  }
  return row
}

/** Its lines, in their order. */
export async function linesOfSavedCart(
  container: MedusaContainer,
  id: string
): Promise<SavedCartLineRow[]> {
  return await container
    .resolve<SavedCartModuleService>(SAVED_CART_MODULE)
    .listB2bSavedCartLines(
      { saved_cart_id: id },
      { take: MOST_LINES, order: { position: "ASC" } }
    )
}
