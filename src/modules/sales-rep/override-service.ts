import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import { ConsentService } from "./consent-service"
import type { PriceOverrideRow } from "./types"

export type NewOverride = Omit<
  PriceOverrideRow,
  | "id"
  | "withdrawn_at"
  | "created_at"
  | "updated_at"
  | "deleted_at"
  | "raw_own_price"
  | "raw_given_price"
>

/** Prices that reps gave on single lines. */
export class OverrideService extends ConsentService {
  /**
   * Keeps a price that was given on a line, in place of the one that stood there.
   * @returns its id, and that of the earlier one
   */
  @InjectManager()
  @InjectTransactionManager()
  async giveOverride(
    override: NewOverride,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<{ id: string; replaced: string[] }> {
    const { line_item_id, given_at } = override
    const earlier = await this.listB2bPriceOverrides(
      { line_item_id, withdrawn_at: null },
      { select: ["id"] },
      context
    )
    const replaced = earlier.map(({ id }) => id)
    await this.withdrawOverrides(replaced, given_at, context)
    const { id } = await this.createB2bPriceOverrides(override, context)
    return { id, replaced }
  }

  /** @param at null: takes back that they were withdrawn */
  @InjectManager()
  @InjectTransactionManager()
  async withdrawOverrides(
    ids: readonly string[],
    at: Date | null,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<void> {
    await this.updateB2bPriceOverrides(
      ids.map((id) => ({ id, withdrawn_at: at })),
      context
    )
  }

  /** Takes back what `giveOverride` wrote. */
  @InjectManager()
  @InjectTransactionManager()
  async undoOverride(
    { id, replaced }: { id: string; replaced: string[] },
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<void> {
    await this.deleteB2bPriceOverrides(id, context)
    await this.withdrawOverrides(replaced, null, context)
  }
}
