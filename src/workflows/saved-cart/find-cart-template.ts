import type { MedusaContainer } from "@medusajs/framework/types"
import {
  cartTemplateErrors,
  mayChange,
  MOST_LINES,
  SAVED_CART_MODULE,
  type CartTemplateLineRow,
  type CartTemplateRow,
  type SavedCartModuleService,
} from "../../modules/saved-cart"
import { toMedusaError } from "../../utils/catalogue-error"
import {
  contextOfPlain,
  plainContext,
  type PlainContext,
} from "../trade/lines/plain-context"
import type { B2bContext } from "../trade/request-context"
import { askerOf, authorOf } from "./author-of"

/** Whose templates: a member's or rep's with an account, or the account a clerk names. */
export type TemplateSide =
  | { context: B2bContext; clerk?: never }
  | {
      context?: never
      clerk: { user_id: string; account: { id: string; company_id: string } }
    }

/** A side as a workflow's input carries it. */
export type PlainSide =
  | { context: PlainContext; clerk?: never }
  | Extract<TemplateSide, { context?: never }>

export function plainSide(side: TemplateSide): PlainSide {
  return side.context ? { context: plainContext(side.context) } : side
}

export function sideOfPlain(side: PlainSide): TemplateSide {
  return side.context ? { context: contextOfPlain(side.context) } : side
}

/** The templates that may be used for the account, as a filter. */
export function templatesOf(side: TemplateSide): Record<string, unknown> {
  const { account } = side.clerk ?? side.context
  const rep = side.context
    ? authorOf(side.context).created_by_sales_rep_id
    : null
  return {
    $or: [
      { owner: "account", account_id: account.id },
      { owner: "company", company_id: account.company_id },
      ...(rep === null ? [] : [{ owner: "rep", sales_rep_id: rep }]),
    ],
  }
}

/** Whether it is this side's to change. */
export function isChangeable(
  row: CartTemplateRow,
  side: TemplateSide
): boolean {
  return side.context ? mayChange(row, askerOf(side.context)) : true
}

/** @throws MedusaError code `b2b.cart_template.not_found`: foreign or missing alike */
export async function findCartTemplate(
  container: MedusaContainer,
  side: TemplateSide,
  id: string
): Promise<CartTemplateRow> {
  const [row] = await container
    .resolve<SavedCartModuleService>(SAVED_CART_MODULE)
    .listB2bCartTemplates({ id, ...templatesOf(side) }, { take: 1 })
  if (!row) {
    throw toMedusaError(cartTemplateErrors.notFound(id))
  }
  return row
}

/** @throws MedusaError codes `b2b.cart_template.not_found`, `.not_yours` */
export async function findOwnCartTemplate(
  container: MedusaContainer,
  side: TemplateSide,
  id: string
): Promise<CartTemplateRow> {
  const row = await findCartTemplate(container, side, id)
  if (!isChangeable(row, side)) {
    throw toMedusaError(cartTemplateErrors.notYours(id))
  }
  return row
}

/** Its lines, in their order. */
export async function linesOfTemplate(
  container: MedusaContainer,
  id: string
): Promise<CartTemplateLineRow[]> {
  return await container
    .resolve<SavedCartModuleService>(SAVED_CART_MODULE)
    .listB2bCartTemplateLines(
      { cart_template_id: id },
      { take: MOST_LINES, order: { position: "ASC" } }
    )
}
