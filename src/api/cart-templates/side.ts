import type { MedusaRequest } from "@medusajs/framework/http"
import {
  accountErrors,
  TRADE_MODULE,
  type AccountRow,
  type TradeModuleService,
} from "../../modules/trade"
import { cartTemplateErrors } from "../../modules/saved-cart"
import { toMedusaError } from "../../utils/catalogue-error"
import type { Actor } from "../../workflows/audit"
import type { TemplateSide } from "../../workflows/saved-cart/find-cart-template"
import { readId } from "../admin/b2b/ids"
import { adminActor, memberActor } from "../middlewares/actor-of"
import { contextOf } from "../middlewares/require-permission"

/** Who asks for templates, and for which account. */
export type Asked = { side: TemplateSide; account: AccountRow; actor: Actor }

/** What a member's and a clerk's routes differ in. */
export type Door = {
  asked(req: MedusaRequest): Promise<Asked>
  templateId(req: MedusaRequest): string
}

export const memberDoor: Door = {
  asked: async (req) => {
    const context = contextOf(req)
    return {
      side: { context },
      account: { ...context.account, office: context.office },
      actor: await memberActor(req),
    }
  },
  templateId: (req) => readId(req.params.id, cartTemplateErrors.notFound),
}

export const clerkDoor: Door = {
  asked: async (req) => {
    const id = readId(req.params.id, accountErrors.accountNotFound)
    const [account] = await req.scope
      .resolve<TradeModuleService>(TRADE_MODULE)
      .listB2bAccounts({ id }, { relations: ["office"], take: 1 })
    if (!account) {
      throw toMedusaError(accountErrors.accountNotFound(id))
    }
    const actor = await adminActor(req)
    return { side: { clerk: { user_id: actor.id, account } }, account, actor }
  },
  templateId: (req) =>
    readId(req.params.template_id, cartTemplateErrors.notFound),
}
