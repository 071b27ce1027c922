import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { transactionOf } from "../../utils/transaction"
import { follows, linksAfter, type ChainEnd } from "./domain/chain"
import { AuditEntry } from "./models/audit-entry"
import {
  companiesToChain,
  lockChain,
  readChain,
  readChainEnd,
  readUnchained,
  writeLinks,
} from "./queries/chain"
import type { ChainVerdict } from "./types"

/** How many entries of a chain are looked at together. */
const PAGE = 500

/** Saves the log; knows nothing of what its entries mean. */
export class AuditModuleService extends MedusaService({
  B2bAuditEntry: AuditEntry,
}) {
  /** Up to `limit` companies, null for the merchant himself, with entries to chain. */
  @InjectManager()
  @InjectTransactionManager()
  async listCompaniesToChain(
    input: { settle_seconds: number; limit: number },
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<(string | null)[]> {
    return await companiesToChain(transactionOf(context), input)
  }

  /**
   * Numbers and chains up to `limit` entries of one company. Any number of
   * processes may call this at once: one of them does it.
   * @returns how many it chained; 0 also where another process is at it
   */
  @InjectManager()
  @InjectTransactionManager()
  async chainEntries(
    input: { company_id: string | null; settle_seconds: number; limit: number },
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<number> {
    const trx = transactionOf(context)
    if (!(await lockChain(trx, input.company_id))) {
      return 0
    }
    const entries = await readUnchained(trx, input)
    if (entries.length > 0) {
      const end = await readChainEnd(trx, input.company_id)
      await writeLinks(trx, linksAfter(end, entries))
    }
    return entries.length
  }

  /** Walks a company's chain from its first entry until its end or its first fault. */
  @InjectManager()
  @InjectTransactionManager()
  async verifyChain(
    companyId: string | null,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<ChainVerdict> {
    const trx = transactionOf(context)
    let end: ChainEnd = null
    let entries = 0
    for (;;) {
      const page = await readChain(trx, {
        company_id: companyId,
        after: end?.sequence ?? 0,
        limit: PAGE,
      })
      for (const entry of page) {
        if (!follows(end, entry)) {
          const { id, sequence } = entry
          return { ok: false, entries, broken_at: { sequence, id }, head: end }
        }
        end = { sequence: entry.sequence, hash: entry.hash ?? "" }
        entries += 1
      }
      if (page.length < PAGE) {
        return { ok: true, entries, broken_at: null, head: end }
      }
    }
  }
}
