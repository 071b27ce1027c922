import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { b2bOptions } from "../../../options"
import {
  mayChange,
  SAVED_CART_MODULE,
  savedCartErrors,
  type NewSavedCart,
  type NewSavedCartLine,
  type SavedCartLineRow,
  type SavedCartModuleService,
  type SavedCartRow,
} from "../../../modules/saved-cart"
import type { OrderHeaderRow } from "../../../modules/trade"
import { toMedusaError } from "../../../utils/catalogue-error"
import { defined } from "../../../utils/defined"
import { isDuplicate } from "../../../utils/duplicate"
import type { Actor } from "../../audit"
import { auditLine, pick } from "../../company/change"
import {
  contextOfPlain,
  type PlainContext,
} from "../../trade/lines/plain-context"
import type { B2bContext } from "../../trade/request-context"
import { askerOf, authorOf } from "../author-of"
import { findOwnSavedCart, linesOfSavedCart } from "../find-saved-cart"
import { linesOfCart, sameLine } from "../lines-of-cart"

/** What a buyer calls it; left out stays, or is empty in a new one. */
export type SavedCartFields = {
  title?: string | undefined
  notes?: string | null | undefined
  reference?: string | null | undefined
  visibility?: "own" | "company" | undefined
}

export type SaveCart = {
  context: PlainContext
  actor: Actor
  /** Null: a new one, or the one that this cart is kept as already. */
  saved_cart_id: string | null
  /** The order header of the cart to save; null: only what it is called changes. */
  header: OrderHeaderRow | null
  fields: SavedCartFields
}

const TOLD = [
  "title",
  "notes",
  "reference",
  "visibility",
  "line_count",
  "ship_to_id",
  "project_id",
  "po_number",
  "requested_ship_date",
] as const

type Input = Omit<SaveCart, "context"> & { context: B2bContext }

type Before = {
  row: SavedCartRow
  lines: SavedCartLineRow[] | null
}

const saveCartStepId = "b2b-save-cart-step"

/** Parks a cart, or changes what is parked; undone by what was there before. */
export const saveCartStep = createStep(
  saveCartStepId,
  async ({ context: plain, ...rest }: SaveCart, { container }) => {
    const context = contextOfPlain(plain)
    const input = { ...rest, context }
    const { header } = input
    const cartId = header?.cart_id ?? null
    const lines = cartId === null ? null : await linesOfCart(container, cartId)
    const patch = {
      ...defined(input.fields),
      ...(header ? factsOf(header) : {}),
    }
    const { id, before } = await write(container, input, patch, lines)
    const after = { ...patch, ...(lines ? { line_count: lines.length } : {}) }
    const line = auditLine(
      { company_id: context.company.id, actor: input.actor },
      before ? "saved_cart.updated" : "saved_cart.created",
      {
        type: "saved_cart",
        id,
        name: input.fields.title ?? before?.row.title ?? null,
      },
      {
        ...(before ? { before: pick(before.row, TOLD) } : {}),
        after: before ? { ...pick(before.row, TOLD), ...after } : after,
      }
    )
    return new StepResponse(
      {
        id,
        created: before === null,
        event: { id, account_id: context.account.id },
        audit: [line],
      },
      { id, before }
    )
  },
  async (saved, { container }) => {
    if (!saved) {
      return
    }
    const service = container.resolve<SavedCartModuleService>(SAVED_CART_MODULE)
    if (!saved.before) {
      await service.deleteB2bSavedCarts([saved.id])
      return
    }
    const { row, lines } = saved.before
    await service.changeSavedCart(
      saved.id,
      pick(row, [...TOLD, "cart_id", "saved_at"]),
      lines?.map((line) => ({
        ...sameLine(line),
        id: line.id,
      })) ?? null
    )
  }
)

function factsOf(header: OrderHeaderRow) {
  return {
    ...pick(header, [
      "cart_id",
      "ship_to_id",
      "project_id",
      "po_number",
      "requested_ship_date",
    ]),
    saved_at: b2bOptions().now(),
  }
}

/** One cart is kept as one row, however many ask at the same time: the index decides. */
async function write(
  container: MedusaContainer,
  input: Input,
  patch: Partial<NewSavedCart>,
  lines: NewSavedCartLine[] | null
): Promise<{ id: string; before: Before | null }> {
  const { context, saved_cart_id, header } = input
  if (saved_cart_id !== null) {
    const row = await findOwnSavedCart(container, context, saved_cart_id)
    return await rewrite(container, row, patch, lines)
  }
  const kept = await keptAs(container, context, header?.cart_id ?? "")
  if (kept) {
    return await rewrite(container, kept, patch, lines)
  }
  const service = container.resolve<SavedCartModuleService>(SAVED_CART_MODULE)
  try {
    const id = await service.parkCart(newRow(input, patch), lines ?? [])
    return { id, before: null }
  } catch (error) {
    const first = isDuplicate(error)
      ? await keptAs(container, context, header?.cart_id ?? "")
      : null
    if (!first) {
      throw error
    }
    return await rewrite(container, first, patch, lines)
  }
}

function newRow(
  { context }: Input,
  patch: Partial<NewSavedCart>
): NewSavedCart {
  return {
    title: "",
    notes: null,
    reference: null,
    visibility: "own",
    cart_id: null,
    ship_to_id: null,
    project_id: null,
    po_number: null,
    requested_ship_date: null,
    activated_at: null,
    saved_at: b2bOptions().now(),
    ...patch,
    company_id: context.company.id,
    account_id: context.account.id,
    ...authorOf(context),
  }
}

/** The saved cart that a cart is kept as, where the asker may change that. */
async function keptAs(
  container: MedusaContainer,
  context: B2bContext,
  cartId: string
): Promise<SavedCartRow | null> {
  const [row] = await container
    .resolve<SavedCartModuleService>(SAVED_CART_MODULE)
    .listB2bSavedCarts(
      { cart_id: cartId, account_id: context.account.id },
      { take: 1 }
    )
  if (row && !mayChange(row, askerOf(context))) {
    throw toMedusaError(savedCartErrors.cartSavedElsewhere(cartId))
  }
  return row ?? null
}

async function rewrite(
  container: MedusaContainer,
  row: SavedCartRow,
  patch: Partial<NewSavedCart>,
  lines: NewSavedCartLine[] | null
): Promise<{ id: string; before: Before }> {
  const before = lines ? await linesOfSavedCart(container, row.id) : null
  try {
    await container
      .resolve<SavedCartModuleService>(SAVED_CART_MODULE)
      .changeSavedCart(row.id, patch, lines)
  } catch (error) {
    throw isDuplicate(error)
      ? toMedusaError(savedCartErrors.cartSavedElsewhere(patch.cart_id ?? ""))
      : error
  }
  return { id: row.id, before: { row, lines: before } }
}
