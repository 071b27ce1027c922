import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { transactionOf } from "../../utils/transaction"
import { CartTemplate } from "./models/cart-template"
import { CartTemplateLine } from "./models/cart-template-line"
import { CartTemplateUse } from "./models/cart-template-use"
import { SavedCart } from "./models/saved-cart"
import { SavedCartLine } from "./models/saved-cart-line"
import { insertWithLines, updateWithLines } from "./queries/write-with-lines"
import type {
  NewCartTemplate,
  NewCartTemplateLine,
  NewSavedCart,
  NewSavedCartLine,
} from "./types"

/** Saves parked carts and templates; knows no prices. */
export class SavedCartModuleService extends MedusaService({
  B2bSavedCart: SavedCart,
  B2bSavedCartLine: SavedCartLine,
  B2bCartTemplate: CartTemplate,
  B2bCartTemplateLine: CartTemplateLine,
  B2bCartTemplateUse: CartTemplateUse,
}) {
  /** Parks a cart with its lines. @throws a broken unique index on `cart_id` */
  @InjectManager()
  @InjectTransactionManager()
  async parkCart(
    fields: NewSavedCart,
    lines: NewSavedCartLine[],
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<string> {
    const trx = transactionOf(context)
    return await insertWithLines(trx, "saved_cart", fields, lines)
  }

  /** Changes a saved cart, and its lines where some are given. */
  @InjectManager()
  @InjectTransactionManager()
  async changeSavedCart(
    id: string,
    fields: Partial<NewSavedCart>,
    lines: NewSavedCartLine[] | null,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<void> {
    const trx = transactionOf(context)
    await updateWithLines(trx, "saved_cart", id, fields, lines)
  }

  /** Makes a template with its lines. */
  @InjectManager()
  @InjectTransactionManager()
  async makeTemplate(
    fields: NewCartTemplate,
    lines: NewCartTemplateLine[],
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<string> {
    const trx = transactionOf(context)
    return await insertWithLines(trx, "cart_template", fields, lines)
  }

  /** Changes a template, and its lines where some are given. */
  @InjectManager()
  @InjectTransactionManager()
  async changeTemplate(
    id: string,
    fields: Partial<NewCartTemplate>,
    lines: NewCartTemplateLine[] | null,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<void> {
    const trx = transactionOf(context)
    await updateWithLines(trx, "cart_template", id, fields, lines)
  }
}
