import { plainSide } from "../../workflows/saved-cart/find-cart-template"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  SAVED_CART_MODULE,
  type NewCartTemplateLine,
  type SavedCartModuleService,
} from "../../modules/saved-cart"
import type { AccountRow } from "../../modules/trade"
import { anyColumnContains } from "../../utils/search"
import {
  findCartTemplate,
  templatesOf,
} from "../../workflows/saved-cart/find-cart-template"
import {
  readTemplateCsv,
  refused,
} from "../../workflows/saved-cart/template-csv"
import { templateLines } from "../../workflows/saved-cart/template-lines"
import { deleteCartTemplateWorkflow } from "../../workflows/saved-cart/workflows/delete-cart-template"
import { saveCartTemplateWorkflow } from "../../workflows/saved-cart/workflows/save-cart-template"
import { presentTemplates, presentWholeTemplate } from "./present"
import type { Asked, Door } from "./side"
import type {
  CartTemplateListQuery,
  CreateCartTemplateInput,
} from "./validators"

export function getCartTemplates(door: Door) {
  return async (
    req: MedusaRequest<unknown, CartTemplateListQuery>,
    res: MedusaResponse
  ): Promise<void> => {
    const { side } = await door.asked(req)
    const { limit, offset, order, q, owner } = req.validatedQuery
    const column = order.replace(/^-/, "")
    const [rows, count] = await req.scope
      .resolve<SavedCartModuleService>(SAVED_CART_MODULE)
      .listAndCountB2bCartTemplates(
        {
          $and: [
            templatesOf(side),
            ...(owner ? [{ owner }] : []),
            ...(q ? [{ $or: anyColumnContains(["title", "notes"], q) }] : []),
          ],
        },
        {
          skip: offset,
          take: limit,
          order: { [column]: order === column ? "ASC" : "DESC", id: "ASC" },
        }
      )
    res.json({
      cart_templates: await presentTemplates(req.scope, side, rows),
      count,
      offset,
      limit,
    })
  }
}

export function getCartTemplate(door: Door) {
  return async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
    await answerWith(req, res, await door.asked(req), door.templateId(req))
  }
}

export async function answerWith(
  req: MedusaRequest,
  res: MedusaResponse,
  { side, account }: Asked,
  id: string
): Promise<void> {
  const row = await findCartTemplate(req.scope, side, id)
  res.json({
    cart_template: await presentWholeTemplate(req.scope, side, account, row),
  })
}

export function postCartTemplate(door: Door) {
  return async (
    req: MedusaRequest<CreateCartTemplateInput>,
    res: MedusaResponse
  ): Promise<void> => {
    const asked = await door.asked(req)
    const { owner, lines, csv, ...fields } = req.validatedBody
    const { result } = await saveCartTemplateWorkflow(req.scope).run({
      input: {
        side: plainSide(asked.side),
        actor: asked.actor,
        cart_template_id: null,
        owner,
        fields,
        lines: lines
          ? await templateLines(req.scope, asked.account, lines)
          : await linesOfFile(req, asked.account, csv ?? ""),
      },
    })
    res.status(201)
    await answerWith(req, res, asked, result.id)
  }
}

/** The lines of a file; a refusal names the file's own line. */
export async function linesOfFile(
  req: MedusaRequest,
  account: AccountRow,
  csv: string
): Promise<NewCartTemplateLine[]> {
  const lines = await readTemplateCsv(req.scope, csv)
  return await templateLines(req.scope, account, lines, (index, detail) =>
    refused(lines[index]?.row ?? 1, detail)
  )
}

export function deleteCartTemplate(door: Door) {
  return async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
    const { side, actor } = await door.asked(req)
    const id = door.templateId(req)
    await deleteCartTemplateWorkflow(req.scope).run({
      input: { side: plainSide(side), actor, cart_template_id: id },
    })
    res.json({ id, object: "cart_template", deleted: true })
  }
}
