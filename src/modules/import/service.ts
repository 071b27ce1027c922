import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { toMedusaError } from "../../utils/catalogue-error"
import { transactionOf } from "../../utils/transaction"
import { errorFile } from "./csv/error-file"
import { assertTransition, BUSY, type BatchStatus } from "./domain/batch-status"
import { importErrors } from "./errors"
import { ImportBatch } from "./models/import-batch"
import { ImportChange } from "./models/import-change"
import {
  insertBatch,
  listReported,
  lockedBatch,
  moveBatch,
  plannedKeys,
  readSource,
  type NewBatch,
  type Reported,
} from "./queries/batches"
import { ImportTurn } from "./queries/import-turn"

const REPORTED_AT_ONCE = 500

/** Saves batches and what each of their rows does; knows no companies. */
export class ImportModuleService extends MedusaService({
  B2bImportBatch: ImportBatch,
  B2bImportChange: ImportChange,
}) {
  /**
   * Does work while nobody else works on imports. What it writes through its turn
   * is written when it ends, and not at all where it throws.
   * @returns null where somebody else has the turn: nothing was done
   */
  @InjectManager()
  @InjectTransactionManager()
  async inTurn<Result>(
    work: (turn: ImportTurn) => Promise<Result>,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<Result | null> {
    const turn = new ImportTurn(transactionOf(context))
    return (await turn.take()) ? await work(turn) : null
  }

  /** Takes a file in, with its text. */
  @InjectManager()
  @InjectTransactionManager()
  async createBatch(
    batch: NewBatch,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<string> {
    return await insertBatch(transactionOf(context), batch)
  }

  /** The file's text, while it is kept. */
  @InjectManager()
  @InjectTransactionManager()
  async sourceOf(
    batchId: string,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<string | null> {
    return await readSource(transactionOf(context), batchId)
  }

  /**
   * Moves a batch on, once however many ask for it at the same time.
   * @throws MedusaError codes `b2b.import.not_found`, `.cannot_transition`
   */
  @InjectManager()
  @InjectTransactionManager()
  async moveBatch(
    id: string,
    to: BatchStatus,
    facts: { requested_by: Record<string, unknown>; now: Date },
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<{ from: BatchStatus; counts: Record<string, number> | null }> {
    const trx = transactionOf(context)
    const batch = await lockedBatch(trx, id)
    if (!batch) {
      throw toMedusaError(importErrors.notFound(id))
    }
    assertTransition(batch, to)
    await moveBatch(trx, id, { to, ...facts })
    return { from: batch.status, counts: batch.counts }
  }

  /** Ends work that an error stopped; a batch that has moved on stays as it is. */
  async failBatch(id: string, failure: string): Promise<void> {
    await this.updateB2bImportBatches({
      selector: { id, status: [...BUSY] },
      data: { status: "failed", failure: failure.slice(0, 1000) },
    })
  }

  /** Where the dry run has come to, for one that begins again. */
  @InjectManager()
  @InjectTransactionManager()
  async plannedKeys(
    batchId: string,
    @MedusaContext() context: Context<EntityManager> = {}
  ): ReturnType<typeof plannedKeys> {
    return await plannedKeys(transactionOf(context), batchId)
  }

  /**
   * What an error file is made of, part by part: the rows that were not applied or
   * not undone, with why.
   */
  async *errorFile(batchId: string): AsyncGenerator<string> {
    yield* errorFile(await this.sourceOf(batchId), (after) =>
      this.listReported_(batchId, { after, limit: REPORTED_AT_ONCE })
    )
  }

  @InjectManager()
  @InjectTransactionManager()
  protected async listReported_(
    batchId: string,
    page: { after: { line: number; id: string }; limit: number },
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<Reported[]> {
    return await listReported(transactionOf(context), batchId, page)
  }
}
