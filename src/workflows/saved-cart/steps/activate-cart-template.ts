import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { b2bOptions } from "../../../options"
import {
  cartTemplateErrors,
  orderLines,
  SAVED_CART_MODULE,
  type CartTemplateLineRow,
  type LineEdit,
  type SavedCartModuleService,
  type Steps,
} from "../../../modules/saved-cart"
import { toMedusaError } from "../../../utils/catalogue-error"
import type { Actor } from "../../audit"
import { auditLine } from "../../company/change"
import type { LineToAdd } from "../../trade/lines/line-to-add"
import { offeredVariants } from "../../trade/lines/offered-variants"
import {
  contextOfPlain,
  type PlainContext,
} from "../../trade/lines/plain-context"
import type { B2bContext } from "../../trade/request-context"
import { unitsToSellBy } from "../../trade/selling-units"
import { authorOf } from "../author-of"
import { discardCarts } from "../discard-cart"
import { findCartTemplate, linesOfTemplate } from "../find-cart-template"
import {
  openPossibleCart,
  refusalOf,
  type OpenedCart,
  type WantedLine,
} from "../open-possible-cart"

export type ActivateCartTemplate = {
  context: PlainContext
  actor: Actor
  cart_template_id: string
  edits: LineEdit[]
  /** Lines that the template has not. */
  added: LineToAdd[]
  /** One cart for each; [null]: one cart without a ship-to. */
  ship_to_ids: (string | null)[]
  project_id?: string | null | undefined
  po_number?: string | null | undefined
  requested_ship_date?: string | null | undefined
}

type Input = Omit<ActivateCartTemplate, "context"> & { context: B2bContext }

/** What came of one ship-to: a cart with what is not in it, or why there is none. */
export type TemplateCart = OpenedCart & {
  ship_to_id: string | null
  refusal: { code: string; message: string } | null
}

const activateCartTemplateStepId = "b2b-activate-cart-template-step"

/** Makes carts of a template, one for each ship-to, and notes each as a use. */
export const activateCartTemplateStep = createStep(
  activateCartTemplateStepId,
  async (plain: ActivateCartTemplate, { container }) => {
    const context = contextOfPlain(plain.context)
    const input = { ...plain, context }
    const { actor } = input
    const row = await findCartTemplate(
      container,
      { context },
      input.cart_template_id
    )
    const lines = await wantedLines(container, input, row.id)
    const carts: TemplateCart[] = []
    try {
      for (const ship_to_id of input.ship_to_ids) {
        carts.push(await cartFor(container, input, lines, ship_to_id))
      }
    } catch (error) {
      await discardCarts(container, idsOf(carts))
      throw error
    }
    const uses = await noteUses(container, input, row.id, carts)
    return new StepResponse(
      {
        carts,
        event: {
          id: row.id,
          account_id: context.account.id,
          cart_ids: idsOf(carts),
        },
        audit: [
          auditLine(
            { company_id: context.company.id, actor },
            "cart_template.activated",
            { type: "cart_template", id: row.id, name: row.title },
            { after: { cart_ids: idsOf(carts) } }
          ),
        ],
      },
      { uses, cart_ids: idsOf(carts) }
    )
  },
  async (made, { container }) => {
    if (made) {
      await container
        .resolve<SavedCartModuleService>(SAVED_CART_MODULE)
        .deleteB2bCartTemplateUses(made.uses)
      await discardCarts(container, made.cart_ids)
    }
  }
)

function idsOf(carts: readonly TemplateCart[]): string[] {
  return carts.flatMap(({ cart_id }) => cart_id ?? [])
}

async function wantedLines(
  container: MedusaContainer,
  { context, edits, added }: Input,
  id: string
): Promise<WantedLine[]> {
  const rows = await linesOfTemplate(container, id)
  const ids = added.map(({ variant_id }) => variant_id)
  const [steps, offered] = await Promise.all([
    stepsOf(container, rows),
    offeredVariants(
      container,
      { ...context.account, office: context.office },
      ids
    ),
  ])
  const { lines, refusal } = orderLines(rows, edits, steps)
  if (refusal) {
    throw toMedusaError(refusal)
  }
  const byId = new Map(rows.map((row) => [row.id, row]))
  const wanted = [
    ...lines.map((line) => ({
      ...line,
      sku: byId.get(line.line_id ?? "")?.sku ?? null,
      title: byId.get(line.line_id ?? "")?.title ?? "",
    })),
    ...added.map((line) => ({
      ...line,
      line_id: null,
      sku: offered.get(line.variant_id)?.sku ?? null,
      title: offered.get(line.variant_id)?.title ?? line.variant_id,
    })),
  ]
  if (wanted.length === 0) {
    throw toMedusaError(cartTemplateErrors.nothingToOrder(id))
  }
  return wanted
}

/** How the unit of each line is sold, by line id. */
async function stepsOf(
  container: MedusaContainer,
  rows: CartTemplateLineRow[]
): Promise<Map<string, Steps>> {
  const stocked = rows.filter(({ stock_up_to }) => stock_up_to !== null)
  const ids = [...new Set(stocked.map(({ variant_id }) => variant_id))]
  const units = await unitsToSellBy(container, ids)
  return new Map(
    stocked.flatMap(({ id, variant_id, unit_code }) => {
      const unit = units.get(variant_id)?.find(({ code }) => code === unit_code)
      return unit ? [[id, unit] as const] : []
    })
  )
}

/** A ship-to that is refused does not stop the others. */
async function cartFor(
  container: MedusaContainer,
  { context, project_id, po_number, requested_ship_date }: Input,
  lines: WantedLine[],
  ship_to_id: string | null
): Promise<TemplateCart> {
  try {
    const opened = await openPossibleCart(container, {
      context,
      lines,
      ship_to_id,
      project_id,
      po_number,
      requested_ship_date,
    })
    return { ship_to_id, ...opened, refusal: null }
  } catch (error) {
    const refusal = refusalOf(error)
    if (ship_to_id === null || !refusal) {
      throw error
    }
    return {
      ship_to_id,
      cart_id: null,
      line_count: 0,
      changes: [],
      refusal,
    }
  }
}

async function noteUses(
  container: MedusaContainer,
  { context }: Input,
  id: string,
  carts: TemplateCart[]
): Promise<string[]> {
  const { created_by_member_id, created_by_sales_rep_id } = authorOf(context)
  const used_at = b2bOptions().now()
  const uses = await container
    .resolve<SavedCartModuleService>(SAVED_CART_MODULE)
    .createB2bCartTemplateUses(
      carts.flatMap(({ cart_id, ship_to_id }) =>
        cart_id === null
          ? []
          : [
              {
                cart_template_id: id,
                account_id: context.account.id,
                cart_id,
                ship_to_id,
                member_id: created_by_member_id,
                sales_rep_id: created_by_sales_rep_id,
                used_at,
              },
            ]
      )
    )
  return uses.map((use) => use.id)
}
