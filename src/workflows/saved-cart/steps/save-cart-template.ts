import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { b2bOptions } from "../../../options"
import {
  cartTemplateErrors,
  SAVED_CART_MODULE,
  type CartTemplateLineRow,
  type CartTemplateRow,
  type NewCartTemplate,
  type NewCartTemplateLine,
  type SavedCartModuleService,
} from "../../../modules/saved-cart"
import { toMedusaError } from "../../../utils/catalogue-error"
import { defined } from "../../../utils/defined"
import type { Actor } from "../../audit"
import { auditLine, pick } from "../../company/change"
import { authorOf } from "../author-of"
import {
  findOwnCartTemplate,
  linesOfTemplate,
  sideOfPlain,
  type PlainSide,
  type TemplateSide,
} from "../find-cart-template"

export type CartTemplateOwner = CartTemplateRow["owner"]

export type SaveCartTemplate = {
  side: PlainSide
  actor: Actor
  /** Null: a new one. */
  cart_template_id: string | null
  /** Of a new one. */
  owner: CartTemplateOwner
  fields: { title?: string | undefined; notes?: string | null | undefined }
  /** Null: they stay. */
  lines: NewCartTemplateLine[] | null
}

const TOLD = ["title", "notes", "line_count"] as const

type Input = Omit<SaveCartTemplate, "side"> & { side: TemplateSide }

type Before = { row: CartTemplateRow; lines: CartTemplateLineRow[] | null }

const saveCartTemplateStepId = "b2b-save-cart-template-step"

/** Makes a template, or changes one; undone by what was there before. */
export const saveCartTemplateStep = createStep(
  saveCartTemplateStepId,
  async (plain: SaveCartTemplate, { container }) => {
    const input = { ...plain, side: sideOfPlain(plain.side) }
    const { side, lines } = input
    const { account } = side.clerk ?? side.context
    const { id, before } = await write(container, input)
    const after = {
      ...defined(input.fields),
      ...(lines ? { line_count: lines.length } : {}),
    }
    const line = auditLine(
      { company_id: account.company_id, actor: input.actor },
      before ? "cart_template.updated" : "cart_template.created",
      {
        type: "cart_template",
        id,
        name: input.fields.title ?? before?.row.title ?? null,
      },
      {
        ...(before ? { before: pick(before.row, TOLD) } : {}),
        after: before ? { ...pick(before.row, TOLD), ...after } : after,
      }
    )
    return new StepResponse(
      { id, event: { id, account_id: account.id }, audit: [line] },
      { id, before }
    )
  },
  async (saved, { container }) => {
    if (!saved) {
      return
    }
    const service = container.resolve<SavedCartModuleService>(SAVED_CART_MODULE)
    if (!saved.before) {
      await service.deleteB2bCartTemplates([saved.id])
      return
    }
    const { row, lines } = saved.before
    await service.changeTemplate(
      saved.id,
      pick(row, [...TOLD, "saved_at"]),
      lines?.map(sameLine) ?? null
    )
  }
)

function sameLine(line: CartTemplateLineRow): NewCartTemplateLine {
  return pick(line, [
    "id",
    "heading",
    "variant_id",
    "sku",
    "title",
    "locked",
    "quantity",
    "stock_up_to",
    "unit_code",
    "line_reference",
  ])
}

async function write(
  container: MedusaContainer,
  input: Input
): Promise<{ id: string; before: Before | null }> {
  const { side, cart_template_id, fields, lines } = input
  const service = container.resolve<SavedCartModuleService>(SAVED_CART_MODULE)
  const saved_at = b2bOptions().now()
  if (cart_template_id === null) {
    const row = newRow(input, saved_at)
    return { id: await service.makeTemplate(row, lines ?? []), before: null }
  }
  const row = await findOwnCartTemplate(container, side, cart_template_id)
  const before = lines ? await linesOfTemplate(container, row.id) : null
  await service.changeTemplate(row.id, { ...defined(fields), saved_at }, lines)
  return { id: row.id, before: { row, lines: before } }
}

function newRow(
  { side, owner, fields }: Input,
  saved_at: Date
): NewCartTemplate {
  const { account } = side.clerk ?? side.context
  const author = side.context
    ? authorOf(side.context)
    : { created_by_member_id: null, created_by_sales_rep_id: null }
  const rep = author.created_by_sales_rep_id
  const mayOwn = {
    account: true,
    company: side.context?.permissions.has("company.manage") ?? true,
    rep: rep !== null,
  }
  if (!mayOwn[owner]) {
    throw toMedusaError(cartTemplateErrors.ownerNotAllowed(owner))
  }
  return {
    owner,
    company_id: owner === "rep" ? null : account.company_id,
    account_id: owner === "account" ? account.id : null,
    sales_rep_id: owner === "rep" ? rep : null,
    title: fields.title ?? "",
    notes: fields.notes ?? null,
    saved_at,
    ...author,
    created_by_user_id: side.clerk?.user_id ?? null,
  }
}
