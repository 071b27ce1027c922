import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import { transactionOf } from "../../utils/transaction"
import type { LineInput } from "./domain/schedule-line"
import { installEngine } from "./engine/install"
import { CompileTurn, lockSchedule } from "./queries/compile-turn"
import { ProposalWrites } from "./proposal-writes"
import { connectionOf } from "../../utils/connection"
import { deletePriceLists } from "./queries/core-lists"
import { exportLines, type ExportedLine } from "./queries/export-lines"
import {
  addChunk,
  dropChunks,
  listRefusals,
  readChunk,
  type RefusedRow,
} from "./queries/price-import/file-text"
import {
  createImport,
  moveToApplying,
  noteProgress,
  purgeOldImports,
  stagedChanges,
  type NewPriceImport,
  type StagedChange,
} from "./queries/price-import/imports"
import { PriceImportTurn } from "./queries/price-import/price-import-turn"
import { analyzePrices } from "./queries/price-import/staged-work"
import { deleteLines, insertLines } from "./queries/write-lines"

/**
 * Saves schedules, their lines and who gets them, and compiles them into core's price
 * lists. The keys are the models' names: Query calls the methods made from them.
 */
export class PricingScheduleModuleService extends ProposalWrites {
  /** Not `async`: Medusa drops what a promise throws here, and boots all the same. */
  readonly __hooks = {
    onApplicationStart: (): Promise<void> => {
      installEngine()
      return Promise.resolve()
    },
  }

  /**
   * Does work on one schedule's compiled prices while nobody else does. What it writes
   * is written when it ends, and not at all where it throws.
   * @returns null where there is no such schedule
   */
  @InjectManager()
  @InjectTransactionManager()
  async compiling<Result>(
    scheduleId: string,
    work: (turn: CompileTurn) => Promise<Result>,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<Result | null> {
    const turn = await CompileTurn.open(transactionOf(context), scheduleId)
    return turn === null ? null : await work(turn)
  }

  /**
   * Writes lines of a schedule instead of others, all or none.
   * @returns the ids of the new ones
   */
  @InjectManager()
  @InjectTransactionManager()
  async replaceLines(
    scheduleId: string,
    { remove, add }: { remove: string[]; add: readonly LineInput[] },
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<string[]> {
    const trx = transactionOf(context)
    await lockSchedule(trx, scheduleId)
    await deleteLines(trx, scheduleId, remove)
    return await insertLines(trx, scheduleId, add)
  }

  /** Removes core price lists that schedules were compiled into. */
  @InjectManager()
  @InjectTransactionManager()
  async dropPriceLists(
    ids: string[],
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<void> {
    await deletePriceLists(transactionOf(context), ids)
  }

  /**
   * Does work on price imports while nobody else does. What it writes through its turn is
   * written when it ends, and not at all where it throws.
   * @returns null where somebody else has the turn: nothing was done
   */
  @InjectManager()
  @InjectTransactionManager()
  async inPriceImportTurn<Result>(
    work: (turn: PriceImportTurn) => Promise<Result>,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<Result | null> {
    const turn = new PriceImportTurn(transactionOf(context))
    return (await turn.take()) ? await work(turn) : null
  }

  /**
   * Keeps a file's text, piece after piece, all or nothing.
   * @param receive calls `keep` with each piece, in order
   */
  @InjectManager()
  @InjectTransactionManager()
  async keepPriceFile<Result>(
    importId: string,
    receive: (keep: (content: string) => Promise<void>) => Promise<Result>,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<Result> {
    const trx = transactionOf(context)
    await purgeOldImports(trx)
    let number = 0
    return await receive(async (content) => {
      await addChunk(trx, { import_id: importId, number, content })
      number++
    })
  }

  /** A kept file's text, in the pieces that it was kept in. */
  async *priceFile(importId: string): AsyncGenerator<string> {
    for (let number = 0; ; number++) {
      const content = await this.priceFileChunk(importId, number)
      if (content === null) {
        return
      }
      yield content
    }
  }

  @InjectManager()
  async priceFileChunk(
    importId: string,
    number: number,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<string | null> {
    return await readChunk(connectionOf(context), importId, number)
  }

  /** Writes an import whose file is kept. */
  @InjectManager()
  async createPriceImport(
    input: NewPriceImport,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<void> {
    await createImport(connectionOf(context), input)
  }

  /** Takes an import back that nothing has been done with. */
  @InjectManager()
  @InjectTransactionManager()
  async dropPriceImport(
    id: string,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<void> {
    await dropChunks(transactionOf(context), id, 0)
    await this.deleteB2bPriceImports([id], context)
  }

  /** @returns false where it is in no state to be applied, or was asked for already */
  @InjectManager()
  async beginPriceImport(
    id: string,
    facts: { requested_by: Record<string, unknown>; now: Date },
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<boolean> {
    return await moveToApplying(connectionOf(context), id, facts)
  }

  /** Has the database plan with how many prices there are now. */
  @InjectManager()
  async analyzePrices(
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<void> {
    await analyzePrices(connectionOf(context))
  }

  /** Tells others how far a turn has come, while it goes on. */
  @InjectManager()
  async notePriceImportProgress(
    id: string,
    rowsDone: number,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<void> {
    await noteProgress(connectionOf(context), id, rowsDone)
  }

  /** What staged rows do, a page of them in the file's order. */
  @InjectManager()
  async priceImportChanges(
    id: string,
    page: { actions: string[]; limit: number; offset: number },
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<StagedChange[]> {
    return await stagedChanges(connectionOf(context), id, page)
  }

  /** The next refused rows after a line. */
  @InjectManager()
  async priceImportRefusals(
    id: string,
    page: { after: number; limit: number },
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<RefusedRow[]> {
    return await listRefusals(connectionOf(context), id, page)
  }

  /** The next lines after one, in the order of their keys, as files have them. */
  @InjectManager()
  async exportLines(
    page: {
      schedule_id: string | null
      after: ExportedLine | null
      limit: number
    },
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<ExportedLine[]> {
    return await exportLines(connectionOf(context), page)
  }
}
